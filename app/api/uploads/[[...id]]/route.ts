import { handleUpload } from '@/features/photos/uploads';
import { acceptedLocale } from '@/lib/i18n/locales';
import { getViewer } from '@/lib/viewer';

// No GET: what was uploaded is never sent back.
const handler = async (request: Request) =>
  handleUpload(request, await getViewer(), acceptedLocale(request.headers.get('accept-language')));

export const POST = handler;
export const HEAD = handler;
export const PATCH = handler;
export const DELETE = handler;
