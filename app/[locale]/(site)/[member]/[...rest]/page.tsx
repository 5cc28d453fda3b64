import { notFound } from 'next/navigation';
import { readTail } from '@/features/entries/list-path';
import { readHandle } from '../handle';
import { memberMetadata } from '../member-metadata';
import { MemberPage } from '../member-page';

type Props = { params: Promise<{ member: string; rest: string[] }> };

export const revalidate = 60;
export const generateStaticParams = () => [];
export const generateMetadata = async ({ params }: Props) => memberMetadata((await params).member, true);

/** Further entries of a member; every other path of several words that is no page ends here too, as not found. */
export default async function Page({ params }: Props) {
  const { member, rest } = await params;
  const handle = await readHandle(member);
  const place = readTail(`/@${handle}`, rest);
  if (!place?.after) notFound();
  return <MemberPage handle={handle} after={place.after} />;
}
