import { Search } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { Sprue } from '@/components/ui/sprue';

/** What stands in place of a page that is not there. */
export async function NotFoundView() {
  const t = await getTranslations('errors');
  return (
    <div className="mx-auto grid max-w-page items-center gap-10 px-4 py-12 md:min-h-[620px] md:grid-cols-2 md:px-8">
      <div>
        <p className="lab">{t('code', { code: 404 })}</p>
        <h1 className="mt-2 text-[40px] leading-[1.05] tracking-[-0.03em] md:text-[64px]">{t('notFound')}</h1>
        <p className="mt-4 max-w-read text-read text-ink-2">{t('notFoundWhy')}</p>
        <p className="mt-2 max-w-read text-ink-2">
          {t.rich('notFoundLog', {
            log: (words) => (
              <Link className="lk" href="/log">
                {words}
              </Link>
            ),
          })}
        </p>
        <div className="mt-6 flex flex-wrap gap-2">
          <Link className="btn btn-ink" href="/">
            {t('frontPage')}
          </Link>
          <Link className="btn btn-line" href="/c#find">
            <Search aria-hidden strokeWidth={1.9} />
            {t('find')}
          </Link>
        </div>
      </div>
      <div className="flex justify-center max-md:order-first">
        <Sprue className="max-w-[280px] md:max-w-[460px]" />
      </div>
    </div>
  );
}

/** The same in few words. Every public page carries this, for a link inside the site that leads nowhere. */
export async function NotFoundWords() {
  const t = await getTranslations('errors');
  return (
    <div className="mx-auto max-w-page px-4 py-16 md:px-8">
      <h1 className="text-h1">{t('notFound')}</h1>
      <p className="mt-3 text-read">{t('notFoundWhy')}</p>
    </div>
  );
}
