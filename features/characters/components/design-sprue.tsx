import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { markOf } from '@/features/accounts/sight/mark';
import { Picture } from '@/features/photos/components/picture';
import { formatNumber } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { CharacterView } from '../queries/character';
import type { DesignView } from '../queries/designs';

/** The designs on a sprue frame: what somebody has built shows its best photo, the rest are empty slots. */
export async function DesignSprue({ character }: { character: CharacterView }) {
  const t = await getTranslations('characters');
  const { designs } = character;
  const built = designs.filter(({ entryCount }) => entryCount > 0).length;
  return (
    <section id="designs" className="mx-auto max-w-wall scroll-mt-32 px-4 pt-10 md:px-8 md:pt-14">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 className="text-h2">{t('designsTitle')}</h2>
        <p className="text-ink-3">{t('built', { built, all: designs.length, left: designs.length - built })}</p>
      </div>
      <div className="sprue mt-6">
        <ul>
          {designs.map((design) => (
            <Slot key={design.slug} design={design} character={character.slug} />
          ))}
        </ul>
      </div>
    </section>
  );
}

async function Slot({ design, character }: { design: DesignView; character: string }) {
  const t = await getTranslations('characters');
  const media = await getTranslations('series');
  const locale = await pageLocale();
  const { cover, appearance, slug, entryCount } = design;
  const name = (locale === 'ja' && design.nameJa) || design.name;
  const page = `/c/${character}/d/${slug}`;
  return (
    <li>
      {cover ? (
        <Link href={page} tabIndex={-1} aria-hidden className="relative block">
          <span className="ph block aspect-[4/3]" style={{ '--lq': cover.averageColour } as React.CSSProperties}>
            <span data-by={markOf(cover.maker)}>
              <Picture
                photo={{ ...cover, alt: '' }}
                sizes="(min-width:52rem) 24vw, 45vw"
                widths={[320, 480, 640, 960]}
                style={{ objectPosition: `${cover.focusX * 100}% ${cover.focusY * 100}%` }}
              />
            </span>
          </span>
        </Link>
      ) : (
        <Link href={`/upload?character=${character}&design=${slug}`} className="empty-slot">
          <span className="text-meta font-medium text-ink-2">{t(entryCount > 0 ? 'noPicture' : 'noCosplay')}</span>
          <span className="text-meta font-semibold text-mat-text underline underline-offset-3">
            {t(entryCount > 0 ? 'addOne' : 'buildFirst')}
            <span className="sr-only">: {name}</span>
          </span>
        </Link>
      )}
      <div className="relative mt-2.5 flex items-start justify-between gap-2 bg-paper">
        <div className="min-w-0">
          <Link href={page} className="block break-words font-semibold leading-5 hover:underline">
            {name}
          </Link>
          {appearance && (
            <p className="text-meta text-ink-3">
              {[media(`medium_${appearance.medium}`), appearance.year].filter(Boolean).join(', ')}
            </p>
          )}
        </div>
        <span className={`display text-h3 leading-5 tabular-nums ${entryCount ? '' : 'text-ink-3'}`}>
          {formatNumber(locale, entryCount)}
          <span className="sr-only"> {t('entriesUnit')}</span>
        </span>
      </div>
    </li>
  );
}
