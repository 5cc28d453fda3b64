import { handleOAuth } from '@/features/accounts/oauth/handler';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ nextauth: string[] }> };

async function handle(request: Request, { params }: Context): Promise<Response> {
  const [action = '', providerId = ''] = (await params).nextauth;
  return handleOAuth(request, { action, providerId });
}

export { handle as GET, handle as POST };
