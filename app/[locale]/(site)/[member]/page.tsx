import { readHandle } from './handle';
import { memberMetadata } from './member-metadata';
import { MemberPage } from './member-page';

type Props = { params: Promise<{ member: string }> };

export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = async ({ params }: Props) => memberMetadata((await params).member);

/** `/@handle`. Folders whose name begins with @ mean something else to Next, so the segment is read here. */
export default async function Page({ params }: Props) {
  return <MemberPage handle={await readHandle((await params).member)} />;
}
