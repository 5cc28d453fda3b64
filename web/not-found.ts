import type { IncomingMessage, ServerResponse } from 'node:http';

/** The page of `app/[locale]/(site)/not-here`, without the language. */
const notHere = '/not-here';

/**
 * Next answers `notFound()` with the right status and an empty document that scripts fill. Here its body becomes the
 * finished page that says so, in the reader's language; `readPage` makes it, at most once a language. Scripts that ask for
 * the data of a page get it too: they load the whole page when they are given a document.
 */
export function answerNotFound(
  request: IncomingMessage,
  response: ServerResponse,
  readPage: (path: string) => Promise<Buffer>,
): void {
  const url = request.url ?? '/';
  const isNotHere = /^\/(?:ja\/)?not-here\/?(?:\?|$)/.test(url);
  if (isNotHere && request.headers['x-kitbash-page'] !== undefined) return;
  const { writeHead, write, end } = response;
  let replaced = false;

  response.writeHead = function replaceHead(this: ServerResponse, status: number, ...rest: never[]) {
    const given = isNotHere && status === 200 ? 404 : status;
    const type = String(this.getHeader('content-type') ?? '');
    if (given !== 404 || !/^text\/(?:html|x-component)/.test(type))
      return (writeHead as (...args: unknown[]) => ServerResponse).call(this, given, ...rest);
    replaced = true;
    for (const name of this.getHeaderNames()) if (ofTheOtherBody.test(name)) this.removeHeader(name);
    this.setHeader('Content-Type', 'text/html; charset=utf-8');
    return writeHead.call(this, 404);
  } as typeof writeHead;

  response.write = function replaceBody(this: ServerResponse, ...given: never[]) {
    if (!this.headersSent) this.writeHead(this.statusCode);
    return replaced ? true : (write as (...args: unknown[]) => boolean).apply(this, given);
  } as typeof write;

  response.end = function replaceEnd(this: ServerResponse, ...given: never[]) {
    if (!this.headersSent) this.writeHead(this.statusCode);
    if (!replaced) return (end as (...args: unknown[]) => ServerResponse).apply(this, given);
    replaced = false;
    const finish = (page?: Buffer) => end.call(this, page as never, 'utf8');
    if (request.method === 'HEAD') return finish();
    readPage(/^\/ja(?:\/|$)/.test(url) ? `/ja${notHere}` : notHere).then(finish, () => finish(Buffer.from('404\n')));
    return this;
  } as typeof end;
}

/** What Next says about the document that it would have sent. */
const ofTheOtherBody = /^(?:content-encoding|content-length|etag|transfer-encoding|link|x-nextjs-.*)$/;

/** Asks this very server for the page, and keeps it while the process lives unless `keep` is false. */
export function notFoundPages(origin: string, keep: boolean): (path: string) => Promise<Buffer> {
  const kept = new Map<string, Promise<Buffer>>();
  return (path) => {
    const known = kept.get(path);
    if (known && keep) return known;
    const made = fetch(`${origin}${path}`, { headers: { 'x-kitbash-page': '1' } }).then(async (answer) => {
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
      return Buffer.from(await answer.arrayBuffer());
    });
    kept.set(path, made);
    made.catch(() => kept.delete(path));
    return made;
  };
}
