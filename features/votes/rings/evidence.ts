import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import type { Giver, Signs } from './score';
import { leastGiven } from './score';

/** Days of votes that are looked at. Where they came from is known of the last 14. */
export const lookedAtDays = 30;
/** An address that more members than this voted from in a day is a school or a carrier, and says nothing. */
const crowdedPlace = 30;
/** So many votes for an entry within four minutes are a rush, in which any two coincide. */
const rush = 20;
const batch = 200;

type Found = Pick<Signs, 'devices' | 'networks' | 'minutes'> & { one: string; other: string };

/** Every two members with at least two signs of one hand or one moment, a day at a time: no statement reads more. */
export async function findSigns(): Promise<Found[]> {
  const pairs = new Map<string, Found>();
  for (let day = 0; day <= lookedAtDays; day++) {
    for (const found of [...(await samePlaces(day)), ...(await sameMinutes(day))]) {
      const key = `${found.one} ${found.other}`;
      const sum = pairs.get(key) ?? { one: found.one, other: found.other, devices: 0, networks: 0, minutes: 0 };
      for (const sign of ['devices', 'networks', 'minutes'] as const) sum[sign] += found[sign];
      pairs.set(key, sum);
    }
  }
  return [...pairs.values()].filter(({ networks, minutes }) => networks + minutes >= 2);
}

/** What these members gave, to whom; those who gave too little are left out. */
export async function listGivers(memberIds: string[]): Promise<Map<string, Giver>> {
  const givers = new Map<string, { id: string; given: number; to: Map<string, number> }>();
  for (const ids of batches(memberIds)) {
    const rows = (await db.execute(sql`
      SELECT v.member_id AS id, e.member_id AS maker, count(*)::int AS votes
      FROM votes v JOIN entries e ON e.id = v.entry_id
      WHERE v.member_id IN ${listOf(ids)} AND ${lately('v')} AND ${standing('v')} GROUP BY 1, 2`)) as unknown as {
      id: string;
      maker: string;
      votes: number;
    }[];
    for (const { id, maker, votes } of rows) {
      const giver = givers.get(id) ?? { id, given: 0, to: new Map<string, number>() };
      giver.to.set(maker, votes);
      givers.set(id, { ...giver, given: giver.given + votes });
    }
  }
  return new Map([...givers].filter(([, { given }]) => given >= leastGiven));
}

/** For each two, in their order, how many entries both voted for. */
export async function countShared(pairs: { one: string; other: string }[]): Promise<number[]> {
  const counts: number[] = [];
  for (const some of batches(pairs)) {
    const asked = sql.join(
      some.map(({ one, other }, place) => sql`(${place}::int, ${one}::uuid, ${other}::uuid)`),
      sql`, `,
    );
    const rows = (await db.execute(sql`
      SELECT p.place, (SELECT count(*) FROM votes a JOIN votes b ON b.entry_id = a.entry_id AND b.member_id = p.other
        WHERE a.member_id = p.one AND ${lately('a')} AND ${lately('b')} AND ${standing('a')} AND ${standing('b')})::int AS shared
      FROM (VALUES ${asked}) AS p(place, one, other) ORDER BY p.place`)) as unknown as { shared: number }[];
    counts.push(...rows.map(({ shared }) => shared));
  }
  return counts;
}

async function samePlaces(day: number): Promise<Found[]> {
  return (await db.execute(sql`
    WITH placed AS (
      SELECT t.network, t.device, t.member_id, count(*)::int AS votes FROM vote_traces t
      WHERE ${during('t', day)} AND ${standing('t')} GROUP BY 1, 2, 3
    ), calm AS (
      SELECT network FROM placed GROUP BY 1 HAVING count(DISTINCT member_id) BETWEEN 2 AND ${crowdedPlace}
    )
    SELECT a.member_id AS one, b.member_id AS other, 0 AS minutes, sum(least(a.votes, b.votes))::int AS networks,
      coalesce(sum(least(a.votes, b.votes)) FILTER (WHERE a.device = b.device), 0)::int AS devices
    FROM calm JOIN placed a USING (network) JOIN placed b USING (network)
    WHERE a.member_id < b.member_id GROUP BY 1, 2`)) as unknown as Found[];
}

async function sameMinutes(day: number): Promise<Found[]> {
  return (await db.execute(sql`
    WITH slice AS (
      SELECT v.member_id, v.entry_id, v.created_at, extract(epoch FROM v.created_at)::bigint / 240 AS bucket
      FROM votes v WHERE ${during('v', day)} AND ${standing('v')}
    ), calm AS (
      SELECT * FROM (SELECT *, count(*) OVER (PARTITION BY entry_id, bucket) AS crowd FROM slice) s WHERE crowd <= ${rush}
    )
    SELECT a.member_id AS one, b.member_id AS other, count(*)::int AS minutes, 0 AS networks, 0 AS devices
    FROM calm a JOIN (SELECT *, unnest(ARRAY[bucket - 1, bucket, bucket + 1]) AS near FROM calm) b
      ON b.entry_id = a.entry_id AND b.near = a.bucket
    WHERE a.member_id < b.member_id AND abs(extract(epoch FROM a.created_at - b.created_at)) <= 120
    GROUP BY 1, 2`)) as unknown as Found[];
}

const column = (table: string, name: string): SQL => sql`${sql.identifier(table)}.${sql.identifier(name)}`;
const during = (
  table: string,
  day: number,
) => sql`${column(table, 'created_at')} <= now() - make_interval(days => ${day})
  AND ${column(table, 'created_at')} > now() - make_interval(days => ${day + 1})`;
const lately = (table: string) => sql`${column(table, 'created_at')} > now() - make_interval(days => ${lookedAtDays})`;
/** What was voided is settled. */
const standing = (table: string) => sql`NOT EXISTS (SELECT FROM vote_voids x
  WHERE x.member_id = ${column(table, 'member_id')} AND x.entry_id = ${column(table, 'entry_id')})`;

const listOf = (ids: string[]): SQL =>
  sql`(${sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )})`;

const batches = <T>(all: T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / batch) }, (_, at) => all.slice(at * batch, (at + 1) * batch));
