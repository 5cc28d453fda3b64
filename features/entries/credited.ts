import type { CreditRole } from '@/db/schema';

type Credit = {
  id: string;
  role: CreditRole;
  name: string;
  accepted: boolean;
  asked: boolean;
  askedAt: Date;
  handle: string | null;
  avatarKey: string | null;
};

/** One person on the label of an entry, with all that they did, by the id of their first credit. */
export type CreditedPerson = Omit<Credit, 'role'> & { roles: CreditRole[] };

/** Joins the credits of each person who answered alike, in the order of their first one. */
export function creditedPeople(credits: readonly Credit[]): CreditedPerson[] {
  const people = new Map<string, CreditedPerson>();
  for (const { role, ...credit } of credits) {
    const key = credit.handle ? `@${credit.handle}` : `${credit.asked} ${credit.name}`;
    const person = people.get(key);
    if (person) person.roles.push(role);
    else people.set(key, { ...credit, roles: [role] });
  }
  return [...people.values()];
}
