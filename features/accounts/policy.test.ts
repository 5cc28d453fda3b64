import { expect, test } from 'vitest';
import { mayAct } from './policy';

test('a stranger, a suspended and an unconfirmed member may not act; the others may', () => {
  expect(mayAct(null)?.code).toBe('sign_in');
  expect(mayAct({ suspended: true, emailVerified: true })?.code).toBe('suspended');
  expect(mayAct({ suspended: false, emailVerified: false })).toMatchObject({ code: 'forbidden', reason: 'unverified' });
  expect(mayAct({ suspended: false, emailVerified: true })).toBeNull();
});
