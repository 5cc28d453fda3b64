import { expect, test } from 'vitest';
import { belowFloors } from './floors';

const lock = (versions: Record<string, string>) => ({
  packages: Object.fromEntries(
    Object.entries(versions).map(([place, version]) => [`node_modules/${place}`, { version, integrity: 'sha512-x' }]),
  ),
});

test('versions at their floor or above it are taken', () => {
  expect(belowFloors(lock({ next: '16.4.6', sharp: '0.36.0', nodemailer: '10.0.0', other: '0.0.1' }))).toEqual([]);
});

test.each<Record<string, string>>([
  { next: '16.4.5' },
  { next: '16.4.6-canary.1' },
  { next: '9.9.9' },
  { 'x/node_modules/sharp': '0.35.4' },
  { '@auth/core': '0.41.2' },
  { sharp: '0.35.5', 'x/node_modules/sharp': '0.35.6' },
])('%o is refused', (versions) => {
  expect(belowFloors(lock(versions))).toHaveLength(1);
});

test('a package without a hash is refused', () => {
  expect(belowFloors({ packages: { 'node_modules/x': { version: '1.0.0' } } })).toHaveLength(1);
});
