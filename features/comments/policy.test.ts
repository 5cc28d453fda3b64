import { expect, test } from 'vitest';
import { canEditComment, editMinutes, isWriter } from './policy';

const written = { writer: { handle: 'somebody' }, removed: false, createdAt: '2026-11-09T12:00:00Z' };
const later = (minutes: number) => new Date(written.createdAt).getTime() + minutes * 60_000;

test('only the writer edits, and only for a while', () => {
  expect(canEditComment('somebody', written, later(editMinutes - 1))).toBe(true);
  expect(canEditComment('somebody', written, later(editMinutes))).toBe(false);
  expect(canEditComment('another', written, later(0))).toBe(false);
  expect(canEditComment(null, written, later(0))).toBe(false);
});

test('nobody owns a removed comment, or one whose writer is gone', () => {
  expect(isWriter('somebody', { ...written, removed: true })).toBe(false);
  expect(isWriter(null, { ...written, writer: null })).toBe(false);
});
