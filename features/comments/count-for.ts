import 'server-only';
import { listEntryStates } from '@/features/votes/queries';

/** How many comments of an entry a member is shown: those of people whom they do not meet are not counted. */
export async function countFor(viewerId: string, { publicId, count }: { publicId: string; count: number }) {
  const { counts } = await listEntryStates(viewerId, [publicId]);
  return counts[publicId]?.comments ?? count;
}
