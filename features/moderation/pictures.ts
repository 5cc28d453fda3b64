import 'server-only';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { withheldStorage } from '@/lib/storage/photos';
import { isStored } from '@/lib/storage/storage';
import type { Viewer } from '@/lib/viewer';
import { mayModerate } from './policy';
import { mayOpenPicture } from './queries/statement';
import { caseNumber } from './requests/paths';
import { mayOpenAsked } from './requests/queries/own-asked';

type Asked = { id: string; key: string; file: string };

/**
 * The copy of a picture that a decision is about, or with the number of a case what somebody asked about, for the one
 * whom it concerns. To others it is not there.
 */
export async function openPicture(viewer: Pick<Viewer, 'id'>, { id, key, file }: Asked): Promise<Outcome<Response>> {
  const number = caseNumber(id);
  const may = number ? mayOpenAsked(viewer.id, number, key, file) : mayOpenPicture(viewer.id, id, key, file);
  if (!(await may)) return refuse('not_found');
  const bytes = await withheldStorage.read(key, file);
  return bytes ? done(pictureResponse(bytes)) : refuse('not_found');
}

/** A picture as it was reported, for any moderator. */
export async function openEvidence(viewer: Viewer, { key, file }: Omit<Asked, 'id'>): Promise<Outcome<Response>> {
  const no = mayModerate(viewer);
  if (no) return no;
  const bytes = isStored(key, file) ? await withheldStorage.read(key, file) : null;
  return bytes ? done(pictureResponse(bytes)) : refuse('not_found');
}

/** Never kept, never read as anything but a picture. Copies are WebP, whoever sent what. */
const pictureResponse = (bytes: Uint8Array): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'image/webp',
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': 'inline; filename="kitbash.webp"',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
      Vary: 'Cookie',
    },
  });
