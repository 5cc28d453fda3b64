import { filtersInput } from '@/features/entries/input';
import { saveFilters } from '@/features/entries/mutations/save-filters';
import { answerMember, readBody } from '@/lib/api';

/** All of a member's filters at once; what was there before is gone. */
export const PUT = (request: Request) =>
  answerMember(request, async ({ viewer }) => {
    const input = await readBody(request, filtersInput);
    return input.ok ? saveFilters(viewer, input.value) : input;
  });
