import { encodeCursor } from '@/lib/cursor';
import { everyone, page, type Row } from './row';

const far = 8_000_000_000_000_000;

export const galleryRoutes: Row[] = [
  page('/g', () => '/g'),
  page('/g/after/[cursor]', ({ gallery }) => `/g/after/${encodeCursor([far, gallery.id])}`),
  page('/g/[slug]', ({ gallery }) => `/g/${gallery.slug}`),
  page('/g/[slug]', ({ plannedGallery }) => `/g/${plannedGallery.slug}`, everyone(404)),
  page('/g/feed.xml', () => '/g/feed.xml'),
  page('/g/[slug]/feed.xml', ({ gallery }) => `/g/${gallery.slug}/feed.xml`),
  page('/g/[slug]/feed.xml', ({ plannedGallery }) => `/g/${plannedGallery.slug}/feed.xml`, everyone(404)),
  page('/g/[slug]/card.jpg', ({ gallery }) => `/g/${gallery.slug}/card.jpg`),
  page('/g/[slug]/card.jpg', ({ plannedGallery }) => `/g/${plannedGallery.slug}/card.jpg`, everyone(404)),
];
