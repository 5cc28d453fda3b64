import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { type Locale, pictureRequests, type RequestKind } from '@/db/schema';
import { env } from '@/env';
import { makeSecret } from '@/features/accounts/tokens';
import { localPath } from '@/lib/i18n/locales';
import { mailWords } from '@/lib/i18n/translator';
import { composeMail } from '@/lib/mail/compose';
import { sendMail } from '@/lib/mail/send';
import { codeOf } from './code';
import type { RequestMail } from './jobs';
import { linkHours } from './limits';
import { requestPath } from './paths';

type Request = { id: string; kind: RequestKind; email: string; locale: Locale };

/** Sends one mail to somebody who asked, in their language. Their address is gone: no mail. */
export async function sendRequestMail(job: RequestMail): Promise<void> {
  const request = await findRequest(job.requestId);
  if (!request) return;
  const { kind, locale, email } = request;
  const say = mailWords(locale);
  if (job.about === 'confirm') {
    const secret = await issueLink(request.id);
    if (!secret) return;
    const url = new URL(localPath(locale, requestPath(kind, 'confirm')), env.publicUrl);
    url.searchParams.set('token', secret);
    return send(request, { about: `${kind}_confirm`, paragraphs: [say(`requests.${kind}_confirm.text`)], url });
  }
  const code = codeOf(request.id);
  const url = new URL(localPath(locale, requestPath(kind, code)), env.publicUrl);
  if (job.about === 'confirmed') {
    const text = say(`requests.${kind}_confirmed.text`, { code });
    return send(request, { about: `${kind}_confirmed`, paragraphs: [text], url });
  }
  const { about, title, code: part, words } = job;
  const paragraphs = [say(`requests.${about}`, { title, code: part }), ...words.split(/\n+/).filter(Boolean)];
  await sendMail(
    email,
    composeMail(
      {
        subject: say('requests.decided', { title: title.slice(0, 80) }),
        paragraphs,
        link: { label: say('requests.page'), url: url.href },
        closing: say('requests.closing'),
      },
      locale,
    ),
  );
}

type Letter = { about: `${RequestKind}_${'confirm' | 'confirmed'}`; paragraphs: string[]; url: URL };

async function send({ email, locale }: Request, { about, paragraphs, url }: Letter): Promise<void> {
  const say = mailWords(locale);
  const words = {
    subject: say(`requests.${about}.subject`),
    paragraphs,
    link: { label: say(`requests.${about}.link`), url: url.href },
    closing: say(`requests.${about}.closing`),
  };
  await sendMail(email, composeMail(words, locale));
}

async function findRequest(requestId: string): Promise<Request | null> {
  const [row] = await db
    .select({
      id: pictureRequests.id,
      kind: pictureRequests.kind,
      email: pictureRequests.email,
      locale: pictureRequests.locale,
    })
    .from(pictureRequests)
    .where(eq(pictureRequests.id, requestId));
  return row?.email ? { ...row, email: row.email } : null;
}

/** The secret of a new link; the one before stops working. Null when the request was confirmed meanwhile. */
async function issueLink(requestId: string): Promise<string | null> {
  const { secret, hash } = makeSecret();
  const issued = await db
    .update(pictureRequests)
    .set({ linkHash: hash, linkExpiresAt: sql`now() + make_interval(hours => ${linkHours})` })
    .where(and(eq(pictureRequests.id, requestId), isNull(pictureRequests.confirmedAt)))
    .returning({ id: pictureRequests.id });
  return issued.length > 0 ? secret : null;
}
