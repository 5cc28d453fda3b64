export type RefusalCode =
  | 'sign_in'
  | 'forbidden'
  | 'suspended'
  | 'not_found'
  | 'conflict'
  | 'invalid'
  | 'too_many'
  | 'unavailable';

/** An expected no. `reason` names a message under `refusals`, `fields` a message under `fields` for each input. */
export type Refusal = {
  ok: false;
  code: RefusalCode;
  reason: string;
  fields?: Record<string, string>;
  retryAfter?: number;
  /** Numbers that the message names. */
  values?: Record<string, number>;
};
export type Outcome<T = undefined> = { ok: true; value: T } | Refusal;

export const done = <T = undefined>(value: T = undefined as T): { ok: true; value: T } => ({ ok: true, value });

/** `reason` is by default the code itself; both name a sentence in `messages`. */
export const refuse = (code: RefusalCode, reason: string = code, more: Partial<Refusal> = {}): Refusal => ({
  ok: false,
  code,
  reason,
  ...more,
});

export const invalid = (fields: Record<string, string>): Refusal => refuse('invalid', 'invalid', { fields });

export const statusOf: Record<RefusalCode, number> = {
  sign_in: 401,
  forbidden: 403,
  suspended: 403,
  not_found: 404,
  conflict: 409,
  invalid: 422,
  too_many: 429,
  unavailable: 503,
};

/** Thrown inside a transaction to undo it; `transact` gives the refusal back as a value. */
export class RefusalError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}
