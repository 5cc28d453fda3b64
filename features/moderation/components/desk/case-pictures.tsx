import { getTranslations } from 'next-intl/server';
import type { Snapshot } from '@/db/schema';

/** Copies of the pictures as they were when they were reported. One is large, many are a strip. */
export async function CasePictures({ pictures }: { pictures: Snapshot['pictures'] }) {
  if (pictures.length === 0) return null;
  const t = await getTranslations('moderation');
  const several = pictures.length > 1;
  return (
    <ul className={`grid gap-2 ${several ? 'grid-cols-3 lg:grid-cols-4' : ''}`}>
      {pictures.map(({ key, file, alt }, at) => (
        <li key={key}>
          <a href={address(key, file)} className="ph block" target="_blank" rel="noopener">
            <img
              src={address(key, file)}
              alt={alt || t('pictureNoAlt', { number: at + 1 })}
              loading="lazy"
              className={`relative! w-full object-cover ${several ? 'aspect-square' : 'h-auto!'}`}
            />
          </a>
        </li>
      ))}
    </ul>
  );
}

const address = (key: string, file: string) => `/api/moderation/evidence/${key}/${file}`;
