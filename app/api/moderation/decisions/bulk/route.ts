import { bulkInput } from '@/features/moderation/input';
import { decideMany } from '@/features/moderation/mutations/decide-many';
import { mayModerate } from '@/features/moderation/policy';
import { renewAfter } from '@/features/moderation/renew';
import { answerMember, readBody } from '@/lib/api';
import { done } from '@/lib/refusal';
import { sayRefusal } from '@/lib/say-refusal';

/** Decides several cases alike. What was left is told with its reason. */
export const POST = (request: Request) =>
  answerMember(request, async ({ viewer, locale }) => {
    const no = mayModerate(viewer);
    if (no) return no;
    const input = await readBody(request, bulkInput);
    if (!input.ok) return input;
    const decided = await decideMany(viewer, input.value, request.headers.get('x-request-id') ?? undefined);
    if (!decided.ok) return decided;
    const { actions, left, tags } = decided.value;
    renewAfter(tags);
    const said = left.map(async ({ caseId, number, refusal }) => ({
      ...{ case: caseId, number, message: (await sayRefusal(refusal, locale)).message },
    }));
    return done({ actions, left: await Promise.all(said) });
  });
