import { expect, test } from 'vitest';
import { moveBy, toggleZoom, whole, zoomAt } from './zoom';

const box = { x: 400, y: 300 };

test('what lies under the fingers stays there', () => {
  const at = { x: 50, y: -20 };
  const zoom = zoomAt(whole, 2, at, box);
  expect({ x: (at.x - zoom.x) / zoom.scale, y: (at.y - zoom.y) / zoom.scale }).toEqual(at);
});

test('never smaller than whole, never more than five times', () => {
  expect(zoomAt(whole, 0.1, { x: 0, y: 0 }, box)).toEqual(whole);
  expect(zoomAt(whole, 99, { x: 0, y: 0 }, box).scale).toBe(5);
});

test('a photo cannot be pushed out of its box', () => {
  const zoom = moveBy({ scale: 2, x: 0, y: 0 }, { x: 9_999, y: -9_999 }, box);
  expect(zoom).toEqual({ scale: 2, x: 200, y: -150 });
  expect(moveBy(whole, { x: 10, y: 10 }, box)).toEqual(whole);
});

test('a double tap goes in and out', () => {
  const inside = toggleZoom(whole, { x: 0, y: 0 }, box);
  expect(inside.scale).toBe(2.5);
  expect(toggleZoom(inside, { x: 0, y: 0 }, box)).toEqual(whole);
});
