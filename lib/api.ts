import 'server-only';
import type { z } from 'zod';
import { acceptedLocale, type Locale } from './i18n/locales';
import { isSameOrigin } from './origin';
import { invalid, type Outcome, type Refusal, refuse, statusOf } from './refusal';
import { refusalFor, sayRefusal } from './say-refusal';
import { atOnce } from './turns';
import { fieldErrors } from './validation';
import { getViewer, type Viewer } from './viewer';

type Call = { viewer: Viewer | null; locale: Locale; request: Request };
type MemberCall = Call & { viewer: Viewer };

const privateHeaders = { 'Cache-Control': 'private, no-store', Vary: 'Cookie, Accept-Language' };

/**
 * A route handler for anyone. It authorises nothing: `work` hands the viewer to a query or mutation that does. A value
 * that is a `Response` is the answer as it stands; every other becomes JSON.
 */
export async function answer<T>(
  request: Request,
  work: (call: Call) => Promise<Outcome<T>>,
  turns = atOnce,
): Promise<Response> {
  const locale = acceptedLocale(request.headers.get('accept-language'));
  let outcome: Outcome<T>;
  try {
    if (!['GET', 'HEAD'].includes(request.method) && !isSameOrigin(request.headers)) {
      outcome = refuse('forbidden', 'cross_site');
    } else {
      outcome = await turns(async () => work({ viewer: await getViewer(), locale, request }));
    }
  } catch (error) {
    outcome = refusalFor(error);
  }
  if (!outcome.ok) return refusalResponse(outcome, locale);
  if (outcome.value instanceof Response) return outcome.value;
  return Response.json(outcome.value ?? {}, { headers: privateHeaders });
}

/** A route handler for members: a stranger is asked to sign in. */
export const answerMember = <T>(
  request: Request,
  work: (call: MemberCall) => Promise<Outcome<T>>,
  turns = atOnce,
): Promise<Response> =>
  answer(request, async (call) => (call.viewer ? work({ ...call, viewer: call.viewer }) : refuse('sign_in')), turns);

/** The JSON body of a request, at most `maxBytes` long, through `schema`. */
export async function readBody<T>(request: Request, schema: z.ZodType<T>, maxBytes = 32_768): Promise<Outcome<T>> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) return refuse('invalid', 'not_json');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes) return refuse('invalid', 'body_too_long');
    chunks.push(chunk);
  }
  try {
    const parsed = schema.safeParse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
    return parsed.success ? { ok: true, value: parsed.data } : invalid(fieldErrors(parsed.error));
  } catch {
    return refuse('invalid', 'not_json');
  }
}

/** Where HTTP has a better word than the code of the refusal. */
const statusOfReason: Record<string, number> = { body_too_long: 413, not_json: 415 };

async function refusalResponse(refusal: Refusal, locale: Locale): Promise<Response> {
  const { retryAfter, ...error } = await sayRefusal(refusal, locale);
  const headers = new Headers(privateHeaders);
  if (retryAfter) headers.set('Retry-After', String(retryAfter));
  return Response.json({ error }, { status: statusOfReason[refusal.reason] ?? statusOf[refusal.code], headers });
}
