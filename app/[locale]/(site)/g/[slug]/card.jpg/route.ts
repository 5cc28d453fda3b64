import { makeGalleryCard } from '@/features/galleries/social-card';

type Context = { params: Promise<{ slug: string }> };

export const revalidate = 300;
export const dynamic = 'force-static';
export const generateStaticParams = () => [];

/** The picture that other sites show for a link to the gallery. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const card = await makeGalleryCard((await params).slug);
  if (!card) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(card), { headers: { 'Content-Type': 'image/jpeg' } });
}
