import { and, desc, eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeEntry, makePhoto } from '@/db/factories';
import { type CaseKind, cases, photos, pictureRequests } from '@/db/schema';
import type { BrakeInput } from '@/features/moderation/requests/input';
import { sendRequestMail } from '@/features/moderation/requests/mail';
import { askBrake, askTakedown } from '@/features/moderation/requests/mutations/ask';
import { confirmRequest } from '@/features/moderation/requests/mutations/confirm';
import { sentMails, somewhere, tokenIn } from './accounts';

// What the tests of brakes and takedowns share.

let last = 0;
export const someAddress = () => `pictured${++last}.${Date.now()}@example.test`;

/** A published entry whose second photo is the cover that its maker chose. */
export async function makePicturedEntry() {
  const entry = await makeEntry({ photoCount: 2, coverChosen: true });
  const second = await makePhoto(entry.memberId, { entryId: entry.id, position: 1 });
  const [first] = await db.select().from(photos).where(eq(photos.id, entry.coverPhotoId));
  await db.execute(`UPDATE entries SET cover_photo_id = '${second.id}' WHERE id = '${entry.id}'`);
  return { entry, first: first ?? second, photo: second };
}

/** The newest case about the photo, of this kind or of any. */
export async function caseOf(photoId: string, kind?: CaseKind) {
  const [found] = await db
    .select()
    .from(cases)
    .where(and(eq(cases.subjectId, photoId), kind && eq(cases.kind, kind)))
    .orderBy(desc(cases.id));
  if (!found) throw new Error('no case');
  return found;
}

type Asked = Partial<BrakeInput> & { viewer?: { id: string } | null; address?: string };

/** Asks by the form alone: nothing is confirmed yet. */
export const ask = (entry: string, keys: (string | null)[], { viewer = null, address, ...given }: Asked = {}) =>
  askBrake(
    viewer,
    {
      ...{
        entry,
        photos: keys.map(String),
        standing: 'pictured',
        words: 'I said no on the day.',
        email: someAddress(),
      },
      ...given,
    },
    { address: address ?? somewhere(), locale: 'en' },
  );

/** Asks by the form of takedowns alone. */
export const demand = (email: string, addresses: string) =>
  askTakedown(
    null,
    { ...{ standing: 'artist', name: 'Somebody', work: 'The print', words: '', declaration: 'on' }, addresses, email },
    { address: somewhere(), locale: 'en' },
  );

/** The secret of the link that the worker mails for the newest request of an address. */
export async function linkFor(email: string): Promise<string> {
  const [request] = await db
    .select({ id: pictureRequests.id })
    .from(pictureRequests)
    .where(eq(pictureRequests.email, email))
    .orderBy(desc(pictureRequests.id));
  if (!request) throw new Error(`no request of ${email}`);
  await sendRequestMail({ about: 'confirm', requestId: request.id });
  return tokenIn((await sentMails()).findLast((mail) => mail.includes(email)));
}

/** The whole way: form, mail, link. */
export async function brake(entry: string, keys: (string | null)[], given: Asked = {}) {
  const email = given.email ?? someAddress();
  const asked = await ask(entry, keys, { ...given, email });
  if (!asked.ok) throw new Error(asked.reason);
  const confirmed = await confirmRequest({ token: await linkFor(email) }, { address: somewhere() });
  if (!confirmed.ok) throw new Error(confirmed.reason);
  return { email, ...confirmed.value };
}

/** Follows the link of the newest request of an address; gives the code of its page. */
export async function follow(email: string): Promise<string> {
  const confirmed = await confirmRequest({ token: await linkFor(email) }, { address: somewhere() });
  if (!confirmed.ok) throw new Error(confirmed.reason);
  return confirmed.value.code;
}
