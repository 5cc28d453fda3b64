import { randomBytes, randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeCase, makeEntry, makePhoto } from '@/db/factories';
import { pictureRequestPhotos, pictureRequests, type RequestKind } from '@/db/schema';
import { makeSecret } from '@/features/accounts/tokens';
import { codeHash, codeOf } from '@/features/moderation/requests/code';
import { personOf } from '@/features/moderation/requests/person';
import { withheldStorage } from '@/lib/storage/photos';

/** What strangers asked about a photo of the owner: two requests whose link nobody followed yet, and two with a case. */
export async function makeRequests(ownerId: string, secret: string) {
  const pictured = await makeEntry({ memberId: ownerId, photoCount: 2 });
  const photo = await makePhoto(ownerId, { entryId: pictured.id, position: 1 });
  const ask = (kind: RequestKind) => makeRequest(kind, photo.id, secret);
  const about = { subjectKind: 'photo', subjectId: photo.id, memberId: ownerId } as const;
  const picture = { key: randomBytes(16).toString('hex'), file: '960.webp', alt: 'A helmet' };
  await withheldStorage.put(picture.key, picture.file, Buffer.from('RIFF a picture'));
  const snapshot = {
    title: pictured.title,
    text: '',
    code: 'A2',
    path: `/e/${pictured.publicId}/x#A2`,
    pictures: [picture],
  };
  const brakeCase = await makeCase(pictured, {
    ...about,
    ...{ kind: 'brake', urgency: 5, snapshot, dueAt: new Date(Date.now() + 86_400_000) },
  });
  const takedownCase = await makeCase(pictured, { ...about, kind: 'takedown', urgency: 2, snapshot });
  const [brake, takedown] = [await ask('brake'), await ask('takedown')];
  const codes = { brake: await confirm(brake.id, brakeCase.id), takedown: await confirm(takedown.id, takedownCase.id) };
  const links = { brake: (await ask('brake')).token, takedown: (await ask('takedown')).token };
  return { picture, pictured, picturedKey: photo.key ?? '', brakeCase, takedownCase, codes, links };
}

async function makeRequest(kind: RequestKind, photoId: string, secret: string) {
  const { secret: token, hash } = makeSecret();
  const email = `${randomUUID()}@example.test`;
  const linkExpiresAt = new Date(Date.now() + 3_600_000);
  const [request] = await db
    .insert(pictureRequests)
    .values({
      ...{
        kind,
        email,
        person: personOf(email),
        locale: 'en',
        words: `${secret} asked`,
        linkHash: hash,
        linkExpiresAt,
      },
      ...(kind === 'takedown'
        ? { standing: 'artist', name: `${secret} name`, work: `${secret} work` }
        : { standing: 'pictured' }),
    })
    .returning({ id: pictureRequests.id });
  if (!request) throw new Error('no request');
  await db.insert(pictureRequestPhotos).values({ requestId: request.id, photoId, title: 'A thing', code: 'A2' });
  return { id: request.id, token };
}

async function confirm(id: string, caseId: string): Promise<string> {
  const code = codeOf(id);
  const confirmed = { confirmedAt: new Date(), codeHash: codeHash(code), linkHash: null };
  await db.update(pictureRequests).set(confirmed).where(eq(pictureRequests.id, id));
  await db.update(pictureRequestPhotos).set({ caseId }).where(eq(pictureRequestPhotos.requestId, id));
  return code;
}
