import 'server-only';
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, statfs } from 'node:fs/promises';
import { FileStore } from '@tus/file-store';
import { Server, type Upload } from '@tus/server';
import { env } from '@/env';
import type { Locale } from '@/lib/i18n/locales';
import { isSameOrigin } from '@/lib/origin';
import { invalid, type Outcome, type Refusal, refuse, statusOf } from '@/lib/refusal';
import { refusalFor, sayRefusal } from '@/lib/say-refusal';
import { incomingFolder, isIncomingId, removeIncoming } from '@/lib/storage/incoming';
import { fieldErrors } from '@/lib/validation';
import type { Viewer } from '@/lib/viewer';
import { maxUploadBytes, type UploadInput, uploadInput } from './input';
import { findReceived, mayUpload, receivePhoto } from './mutations/receive';

const path = '/api/uploads';
/** Left free on the disk for everything else. */
const reserveBytes = 200 * 1024 * 1024;

/** Carried through the upload protocol, which knows errors only by status and text. */
class UploadRefused extends Error {
  readonly status_code: number;
  readonly body = 'refused';

  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
    this.status_code = statusOf[refusal.code];
  }
}

type Call = { viewer: Viewer; refusal?: Refusal };
const calls = new WeakMap<object, Call>();
let server: Server | undefined;

/**
 * Resumable uploads (tus 1.0). The file goes to disk as it comes in and stays there over a lost connection or a
 * restart; the id of an upload works only for the member who began it. A finished one becomes a photo.
 */
export async function handleUpload(request: Request, viewer: Viewer | null, locale: Locale): Promise<Response> {
  const call: Call | null = viewer && { viewer };
  try {
    const refusal = refuseAtTheDoor(request, viewer);
    if (refusal || !call) return say(refusal ?? refuse('sign_in'), locale);
    if (request.method === 'HEAD') {
      const finished = await finishLate(request, call.viewer);
      if (finished) return finished.ok ? wholeUpload() : say(finished, locale);
    }
    calls.set(request, call);
    server ??= await makeServer();
    const response = await server.handleWeb(request);
    if (response.status < 400) return response;
    return say(call.refusal ?? refusalOf(response.status), locale, response.status);
  } catch (error) {
    if (error instanceof UploadRefused) return say(error.refusal, locale);
    return say(outage(error as Error) ?? refusalFor(error), locale);
  }
}

function refuseAtTheDoor(request: Request, viewer: Viewer | null): Refusal | null {
  if (request.method !== 'HEAD' && !isSameOrigin(request.headers)) return refuse('forbidden', 'cross_site');
  if (!viewer) return refuse('sign_in');
  if (viewer.suspended) return refuse('suspended');
  if (request.method === 'POST') return badLength(request);
  const id = idOf(request);
  return id && isUploadOf(viewer.id, id) ? null : refuse('not_found');
}

function badLength(request: Request): Refusal | null {
  const length = request.headers.get('upload-length') ?? '';
  if (request.headers.has('upload-defer-length') || !/^\d{1,12}$/.test(length))
    return refuse('invalid', 'upload_length');
  if (Number(length) === 0) return refuse('invalid', 'upload_empty');
  return Number(length) > maxUploadBytes ? refuse('invalid', 'upload_too_large') : null;
}

async function makeServer(): Promise<Server> {
  await mkdir(incomingFolder, { recursive: true });
  return new Server({
    path,
    datastore: new FileStore({ directory: incomingFolder }),
    relativeLocation: true,
    allowedOrigins: [env.publicUrl.origin],
    maxSize: maxUploadBytes,
    // A connection that died may still hold the file: the next one waits this long for it, and gets it.
    lockDrainTimeout: 1_000,
    disableTerminationForFinishedUploads: true,
    namingFunction: (request) => newUploadId(callOf(request).viewer.id),
    onUploadCreate: async (request, upload) => {
      const { viewer } = callOf(request);
      const refusal = (await mayUpload(viewer, inputOf(upload))) ?? (await noRoomFor(upload.size ?? 0));
      if (refusal) throw new UploadRefused(refusal);
      return {};
    },
    onUploadFinish: async (request, upload) => {
      const taken = await finish(callOf(request).viewer, upload);
      if (!taken.ok) throw new UploadRefused(taken);
      return { headers: { 'Kitbash-Photo': taken.value.photoId } };
    },
    onResponseError: (request, error) => {
      const known = calls.get(request);
      if (known) known.refusal = error instanceof UploadRefused ? error.refusal : outage(error);
      return undefined;
    },
  });
}

/** The photo of an upload that is whole. A file that is refused at the end is not kept. */
async function finish(viewer: Viewer, upload: Upload): Promise<Outcome<{ photoId: string }>> {
  const taken = await receivePhoto(viewer, { ...inputOf(upload), uploadId: upload.id });
  if (!taken.ok) await removeIncoming(upload.id);
  return taken;
}

/**
 * A browser that lost the last answer asks how far the file has come. When it is all there, the photo is made now; when
 * the photo is there and its file no longer needed, the file counts as whole. Null: the upload still goes on.
 */
async function finishLate(request: Request, viewer: Viewer): Promise<Outcome<unknown> | null> {
  const id = idOf(request) ?? '';
  const known = await findReceived(viewer.id, id);
  if (known) return { ok: true, value: known };
  const upload = await new FileStore({ directory: incomingFolder }).getUpload(id).catch(() => null);
  return upload && upload.offset === upload.size ? finish(viewer, upload) : null;
}

/** The size is forgotten with the file; that the offset has reached it is what a browser looks for. */
const wholeUpload = () =>
  new Response(null, {
    headers: { 'Tus-Resumable': '1.0.0', 'Upload-Offset': '1', 'Upload-Length': '1', 'Cache-Control': 'no-store' },
  });

function inputOf(upload: Upload): UploadInput {
  const parsed = uploadInput.safeParse(upload.metadata ?? {});
  if (!parsed.success) throw new UploadRefused(invalid(fieldErrors(parsed.error)));
  return parsed.data;
}

async function noRoomFor(bytes: number): Promise<Refusal | null> {
  const { bavail, bsize } = await statfs(incomingFolder);
  return bavail * bsize < bytes + reserveBytes ? refuse('unavailable', 'storage_full', { retryAfter: 600 }) : null;
}

/** The database or the disk failed under an upload: an answer after which the browser tries again by itself. */
function outage(error: Error | { status_code: number }): Refusal | undefined {
  if ('status_code' in error && error.status_code !== 500) return undefined;
  console.error('uploads:', error);
  return refuse('unavailable', 'upload_failed', { retryAfter: 5 });
}

function refusalOf(status: number): Refusal {
  if (status === 404 || status === 410) return refuse('not_found', 'upload_gone');
  if (status === 409 || status === 423) return refuse('conflict', 'upload_conflict');
  if (status === 413) return refuse('invalid', 'upload_too_large');
  return status >= 500
    ? refuse('unavailable', 'upload_failed', { retryAfter: 5 })
    : refuse('invalid', 'upload_invalid');
}

const statuses: Record<string, number> = { storage_full: 507, upload_too_large: 413, upload_length: 411 };

async function say(refusal: Refusal, locale: Locale, status?: number): Promise<Response> {
  const { retryAfter, ...error } = await sayRefusal(refusal, locale);
  const own = status && status < 500 && refusal.reason.startsWith('upload_') ? status : statusOf[refusal.code];
  const headers = new Headers({ 'Tus-Resumable': '1.0.0', 'Cache-Control': 'private, no-store' });
  if (retryAfter) headers.set('Retry-After', String(retryAfter));
  return Response.json(
    { error: { ...error, reason: refusal.reason } },
    { status: statuses[refusal.reason] ?? own, headers },
  );
}

function callOf(request: object): Call {
  const call = calls.get(request);
  if (!call) throw new UploadRefused(refuse('sign_in'));
  return call;
}

const idOf = (request: Request) => new URL(request.url).pathname.split('/')[3];

/** 128 random bits, and a seal that only the member's own id fits: no other member can use it. */
function newUploadId(memberId: string): string {
  const random = randomBytes(16).toString('hex');
  return random + seal(random, memberId);
}

function isUploadOf(memberId: string, id: string): boolean {
  if (!isIncomingId(id)) return false;
  return timingSafeEqual(Buffer.from(id.slice(32)), Buffer.from(seal(id.slice(0, 32), memberId)));
}

const seal = (random: string, memberId: string) =>
  createHmac('sha256', env.secret).update(`upload\n${random}\n${memberId}`).digest('hex').slice(0, 16);
