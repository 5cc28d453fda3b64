import { expect, test } from 'vitest';
import { clustersOf } from './clusters';
import { type Giver, type Signs, scorePair, together } from './score';
import { targetsOf } from './targets';

const giver = (id: string, to: Record<string, number>): Giver => ({
  ...{ id, to: new Map(Object.entries(to)) },
  given: Object.values(to).reduce((sum, votes) => sum + votes, 0),
});
const signs = (given: Partial<Signs> = {}): Signs => ({ devices: 0, networks: 0, minutes: 0, shared: 0, ...given });
const score = (a: Giver, b: Giver, given: Partial<Signs>) => scorePair(a, b, signs(given)).score;

const onlyEachOther = [giver('a', { b: 10 }), giver('b', { a: 10 })] as const;
const strangers = [giver('a', { c: 3, d: 3, e: 4 }), giver('b', { f: 5, g: 5 })] as const;

test('friends who vote for nobody but each other, from their own homes at their own times, are none', () => {
  expect(score(...onlyEachOther, { shared: 12 })).toBe(0);
  expect(score(...onlyEachOther, { shared: 12, minutes: 1 })).toBeLessThan(together);
});

test('people on one wireless who vote for whatever they like are none', () => {
  expect(score(...strangers, { devices: 10, networks: 20, minutes: 5, shared: 8 })).toBe(0);
});

test('the same votes by the same hand are a ring, and so are the same votes at the same moments', () => {
  expect(score(...onlyEachOther, { devices: 6, networks: 6 })).toBeGreaterThan(together);
  const [a, b] = [giver('a', { c: 5, d: 5 }), giver('b', { c: 5, d: 5 })];
  expect(score(a, b, { minutes: 9, shared: 10 })).toBeGreaterThan(together);
  expect(score(a, b, { devices: 5, networks: 5, minutes: 9, shared: 10 })).toBeGreaterThan(0.85);
});

test('each part moves the score as the formula says', () => {
  const [a, b] = [giver('a', { b: 2, c: 6, x: 2 }), giver('b', { a: 1, c: 4, y: 5 })];
  // min(0.6, 0.4) on c, min(0.2, 0.1) on each other.
  expect(scorePair(a, b, signs()).bond).toBeCloseTo(0.5);
  expect(score(a, b, { devices: 2, networks: 2 })).toBeCloseTo(0.5 * 0.5);
  expect(score(a, b, { networks: 4 })).toBeCloseTo(0.5 * 0.25);
  expect(score(a, b, { minutes: 3, shared: 6 })).toBeCloseTo(0.5 * 0.25);
  expect(score(a, b, { devices: 2, networks: 2, minutes: 3, shared: 6 })).toBeCloseTo(0.5 * (1 - 0.5 * 0.75));
});

test('who serves one maker and gets nothing back has half of that as a bond', () => {
  expect(scorePair(giver('a', { b: 8, x: 2 }), giver('b', { y: 9 }), signs()).bond).toBeCloseTo(0.4);
});

test('a couple at one computer, of whom one makes and the other votes, is not shown', () => {
  const pair = score(giver('a', { b: 9, x: 1 }), giver('b', { x: 4, y: 6 }), { devices: 9, networks: 9 });
  expect(clustersOf([{ one: 'a', other: 'b', score: pair }])).toEqual([]);
});

test('pairs that touch are one cluster, weak ones join nobody, and two alone need more', () => {
  const pair = (one: string, other: string, score: number) => ({ one, other, score });
  const found = clustersOf([
    pair('a', 'b', 0.5),
    pair('b', 'c', 0.45),
    pair('c', 'd', 0.39),
    pair('x', 'y', 0.5),
    pair('v', 'w', 0.7),
  ]);
  expect(found.map(({ members, score }) => [members, score])).toEqual([
    [['v', 'w'], 0.7],
    [['a', 'b', 'c'], 0.5],
  ]);
});

test('who gets a ring’s votes from outside of it is named, and who gets a few is not', () => {
  const ring = [giver('a', { m: 8, x: 2 }), giver('b', { m: 8, y: 2 }), giver('c', { m: 7, z: 3 })];
  expect(targetsOf(ring)).toEqual(['m']);
});

test('a seventh of the votes from half of them is what it takes, and at most five makers are named', () => {
  const of = (...given: Record<string, number>[]) => targetsOf(given.map((to, at) => giver('abc'[at] ?? '', to)));
  expect(of({ m: 8, y: 1, x: 1 }, { m: 8, y: 1, x: 1 }, { m: 7, y: 1, z: 2 })).toEqual(['m']);
  expect(of({ m: 4, z: 6 }, { m: 10 }, { m: 10 })).toEqual(['m']);
  expect(of({ b: 5, m: 5 }, { a: 5, m: 5 }, { a: 5, b: 5 })).toEqual(['m']);
  const many = Object.fromEntries([...'mnopqr'].map((maker) => [maker, 10]));
  expect(of(many, many)).toHaveLength(5);
});
