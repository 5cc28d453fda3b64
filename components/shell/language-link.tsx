'use client';

import { usePathname } from 'next/navigation';

/** The page that is open, in the other language. Each language is named in itself. */
export function LanguageLink({ className }: { className: string }) {
  const path = usePathname();
  const inJapanese = path === '/ja' || path.startsWith('/ja/');
  const other = inJapanese ? path.slice(3) || '/' : path === '/' ? '/ja' : `/ja${path}`;
  const lang = inJapanese ? 'en' : 'ja';
  return (
    <a href={other} hrefLang={lang} lang={lang} className={className}>
      {inJapanese ? 'English' : '日本語'}
    </a>
  );
}
