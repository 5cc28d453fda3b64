import { getTranslations } from 'next-intl/server';
import { KeyboardShortcuts } from '@/components/ui/keyboard-shortcuts';
import { Link } from '@/components/ui/link';
import { LanguageLink } from './language-link';
import { Logo } from './logo';
import { ThemeSwitch } from './theme-switch';

export async function SiteFooter() {
  const t = await getTranslations('shell');
  const item = 'flex min-h-11 items-center hover:text-ink md:min-h-7';
  return (
    <footer className="mt-20 border-t">
      <div className="mx-auto flex max-w-wall flex-wrap items-center gap-x-6 gap-y-2 px-4 py-6 text-meta text-ink-3 md:px-8">
        <Logo className="size-5" />
        <span>{t('footer')}</span>
        <nav aria-label={t('about')} className="flex flex-wrap items-center gap-x-5 gap-y-1 md:ml-auto">
          <Link href="/ranking" className={item}>
            {t('ranking')}
          </Link>
          <Link href="/rules" className={item}>
            {t('rules')}
          </Link>
          <Link href="/log" className={item}>
            {t('log')}
          </Link>
          <Link href="/photo-of-me" className={item}>
            {t('photoOfMe')}
          </Link>
          <KeyboardShortcuts className={`${item} touch:hidden`} />
          <ThemeSwitch
            className={item}
            labels={{ system: t('themeSystem'), light: t('themeLight'), dark: t('themeDark') }}
          />
          <LanguageLink className={item} />
        </nav>
      </div>
    </footer>
  );
}
