import { expect, test } from 'vitest';
import { creditedPeople } from './credited';

const askedAt = new Date('2026-11-01');
const credit = (name: string, role: 'wig' | 'sewing' | 'armour', handle: string | null = null) => ({
  id: `${name} ${role}`,
  name,
  role,
  handle,
  avatarKey: null,
  accepted: handle !== null,
  asked: false,
  askedAt,
});

test('joins the roles of one person, and keeps a name apart from a member of that name', () => {
  const people = creditedPeople([
    credit('mika', 'wig', 'mika'),
    credit('mika', 'sewing', 'mika'),
    credit('mika', 'armour'),
    { ...credit('mika', 'wig'), asked: true },
  ]);
  expect(people.map(({ handle, asked, roles }) => [handle, asked, roles])).toEqual([
    ['mika', false, ['wig', 'sewing']],
    [null, false, ['armour']],
    [null, true, ['wig']],
  ]);
});
