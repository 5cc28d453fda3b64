import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withShare } from './made';

test.each([
  [{ handmade: 100, bought: 0, commissioned: 0 }, 'handmade', 92, { handmade: 92, bought: 8, commissioned: 0 }],
  [{ handmade: 50, bought: 25, commissioned: 25 }, 'handmade', 0, { handmade: 0, bought: 50, commissioned: 50 }],
  [{ handmade: 50, bought: 25, commissioned: 25 }, 'bought', 250, { handmade: 0, bought: 100, commissioned: 0 }],
  [{ handmade: 50, bought: 25, commissioned: 25 }, 'bought', Number.NaN, { handmade: 67, bought: 0, commissioned: 33 }],
] as const)('%o with %s %s', (made, name, percent, expected) => {
  expect(withShare(made, name, percent)).toEqual(expected);
});

test('the three are always a hundred, none below nothing', () => {
  const names = fc.constantFrom('handmade' as const, 'bought' as const, 'commissioned' as const);
  fc.assert(
    fc.property(fc.array(fc.tuple(names, fc.integer({ min: -50, max: 150 })), { maxLength: 20 }), (steps) => {
      let made = { handmade: 100, bought: 0, commissioned: 0 };
      for (const [name, percent] of steps) made = withShare(made, name, percent);
      expect(made.handmade + made.bought + made.commissioned).toBe(100);
      expect(Math.min(made.handmade, made.bought, made.commissioned)).toBeGreaterThanOrEqual(0);
    }),
  );
});
