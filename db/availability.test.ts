import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { isUnavailable, violatedConstraint } from './availability';
import { db } from './client';

test('a constraint that refuses is named, however deep the error lies', async () => {
  const refused = db.execute(
    sql`INSERT INTO series (slug, title, creators, summary, summary_ja) VALUES ('No Slug', 't', 'c', 's', 's')`,
  );
  const error = await refused.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(violatedConstraint(error)).toBe('series_slug_form');
  expect(isUnavailable(error)).toBe(false);
});

test('a statement past its time is the database being away, and the next one is answered', async () => {
  const late = await db.execute(sql`SELECT pg_sleep(4)`).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(isUnavailable(late)).toBe(true);
  expect(await db.execute(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
});
