import { mayModerate } from '@/features/moderation/policy';
import { withheldPicture } from '@/features/moderation/withheld-picture';
import { getViewer } from '@/lib/viewer';

type Context = { params: Promise<{ key: string; file: string }> };

/** A picture as it was reported. For moderators alone. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { key, file } = await params;
  return withheldPicture(mayModerate(await getViewer()) ? null : { key, file });
}
