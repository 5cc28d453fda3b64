import { noteInput } from '@/features/moderation/input';
import { addNote } from '@/features/moderation/mutations/note';
import { mayModerate } from '@/features/moderation/policy';
import { answerMember, readBody } from '@/lib/api';

export const POST = (request: Request) =>
  answerMember(request, async ({ viewer }) => {
    const no = mayModerate(viewer);
    if (no) return no;
    const input = await readBody(request, noteInput);
    return input.ok ? addNote(viewer, input.value) : input;
  });
