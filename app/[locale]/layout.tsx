import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import { locale as rootLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FirstPaint } from '@/components/shell/first-paint';
import { env } from '@/env';
import { isLocale } from '@/lib/i18n/locales';
import { fontVariables } from '../fonts';
import '../globals.css';

// Pages are made when they are first asked for: a build needs no database.
export const generateStaticParams = () => [];

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fafbfa' },
    { media: '(prefers-color-scheme: dark)', color: '#0e1110' },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell');
  return {
    metadataBase: env.publicUrl,
    title: { default: t('title'), template: '%s · Kitbash' },
    description: t('description'),
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await rootLocale();
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale} className={fontVariables} suppressHydrationWarning>
      <head>
        <FirstPaint />
      </head>
      <body className="flex min-h-screen flex-col pb-16 md:pb-0">{children}</body>
    </html>
  );
}
