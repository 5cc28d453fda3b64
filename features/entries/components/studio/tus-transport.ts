import { type DetailedError, Upload } from 'tus-js-client';
import type { QueueServices } from './upload-queue';

const chunkSize = 5 * 1024 * 1024;
const retryDelays = [0, 1_000, 3_000, 5_000, 10_000];

/** Sends files of one entry by tus: in pieces, so that a cut connection or a restarted server costs one piece at most. */
export const tusTransport =
  (entry: string, locale: string): QueueServices['start'] =>
  (file, item, on) => {
    const upload = new Upload(file, {
      endpoint: '/api/uploads',
      chunkSize,
      retryDelays,
      removeFingerprintOnSuccess: true,
      fingerprint: async () => ['kitbash', entry, item.id].join('.'),
      metadata: {
        purpose: 'entry',
        entry,
        group: item.group,
        filename: file.name.slice(-200),
        filetype: file.type || 'application/octet-stream',
        ...(item.replaces && { replaces: item.replaces }),
      },
      headers: { 'Accept-Language': locale },
      onUploadUrlAvailable: () => on.named(idOf(upload.url)),
      onProgress: (sent) => on.progress(sent),
      onSuccess: () => on.sent(),
      onError: (error) => on.failed(failureOf(error)),
    });
    let stopped = false;
    upload.findPreviousUploads().then(([previous]) => {
      if (stopped) return;
      if (previous) upload.resumeFromPreviousUpload(previous);
      upload.start();
    });
    return {
      stop: (forget) => {
        stopped = true;
        upload.abort(forget && upload.url !== null).catch(() => undefined);
      },
    };
  };

const idOf = (url: string | null) => (url ?? '').split('/').at(-1) ?? '';

/** The server's own no is final; everything else may pass. */
function failureOf(error: Error | DetailedError): { kind: 'lost' | 'refused'; message: string } {
  const response = 'originalResponse' in error ? error.originalResponse : null;
  const status = response?.getStatus() ?? 0;
  const final = status >= 400 && status < 500 && ![408, 409, 423, 429].includes(status);
  return { kind: final ? 'refused' : 'lost', message: final ? messageOf(response?.getBody() ?? '') : '' };
}

function messageOf(body: string): string {
  try {
    return (JSON.parse(body) as { error?: { message?: string } }).error?.message ?? '';
  } catch {
    return '';
  }
}
