import 'server-only';
import { db, type Executor } from '@/db/client';
import { type Locale, pictureRequestPhotos, pictureRequests } from '@/db/schema';
import { overLimit } from '@/lib/limits';
import { enqueue } from '@/lib/queue';
import { done, invalid, type Outcome, type Refusal, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { type FoundPhoto, findPhotos } from '../find-photos';
import { type BrakeInput, mostPhotos, type TakedownInput } from '../input';
import { requestMailJob } from '../jobs';
import { requestLimits } from '../limits';
import { personOf } from '../person';

type Asker = Pick<Viewer, 'id'> | null;
type Client = { address: string; locale: Locale };

/**
 * Asks that photos of one entry are not shown, by somebody who is in them. With or without an account; nothing happens to
 * the photos until the link that is mailed was followed.
 */
export async function askBrake(viewer: Asker, input: BrakeInput, client: Client, tx: Executor = db): Promise<Outcome> {
  const tooMany = await overLimits(input.email, client.address);
  if (tooMany) return tooMany;
  const shown = await findPhotos(tx, input.entry);
  const chosen = shown.filter(({ key }) => input.photos.includes(key));
  if (chosen.length === 0) return refuse('not_found');
  if (chosen.length < input.photos.length) return invalid({ photos: 'photo_gone' });
  const { standing, words, email } = input;
  return ask(viewer, { kind: 'brake', standing, words, email }, chosen, client, tx);
}

/** Asks that photos are taken down, by the owner of a work in them. */
export async function askTakedown(
  viewer: Asker,
  input: TakedownInput,
  client: Client,
  tx: Executor = db,
): Promise<Outcome> {
  const tooMany = await overLimits(input.email, client.address);
  if (tooMany) return tooMany;
  const chosen = new Map<string, FoundPhoto>();
  for (const address of input.addresses.split(/\s+/).slice(0, mostPhotos)) {
    const found = await findPhotos(tx, address);
    if (found.length === 0) return invalid({ addresses: 'unknown_address' });
    for (const photo of found) chosen.set(photo.id, photo);
  }
  if (chosen.size > mostPhotos) return invalid({ addresses: 'too_many_at_once' });
  const { standing, name, work, words, email } = input;
  return ask(viewer, { kind: 'takedown', standing, name, work, words, email }, [...chosen.values()], client, tx);
}

async function overLimits(email: string, address: string): Promise<Refusal | null> {
  const person = personOf(email).toString('hex');
  return (
    (await overLimit(requestLimits.address, address)) ??
    (await overLimit(requestLimits.person, person)) ??
    (await overLimit(requestLimits.personDay, person))
  );
}

type Request = Pick<typeof pictureRequests.$inferInsert, 'kind' | 'standing' | 'name' | 'work' | 'words'> & {
  email: string;
};

function ask(
  viewer: Asker,
  request: Request,
  chosen: FoundPhoto[],
  { locale }: Client,
  tx: Executor,
): Promise<Outcome> {
  return transact(tx, async (tx) => {
    if (viewer && chosen.some(({ ownerId }) => ownerId === viewer.id)) return refuse('forbidden', 'own_photo');
    const [made] = await tx
      .insert(pictureRequests)
      .values({ ...request, person: personOf(request.email), locale, memberId: viewer?.id })
      .returning({ id: pictureRequests.id });
    if (!made) throw new Error('the request was not kept');
    const { id: requestId } = made;
    await tx
      .insert(pictureRequestPhotos)
      .values(chosen.map(({ id, title, code }) => ({ requestId, photoId: id, title, code })));
    await enqueue(tx, requestMailJob, { about: 'confirm', requestId }, { priority: 10 });
    return done();
  });
}
