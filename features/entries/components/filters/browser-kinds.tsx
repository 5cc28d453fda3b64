'use client';

import NextLink from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { KindChoice as Choice, SensitiveKind } from '@/db/schema';
import { useViewer } from '@/features/accounts/viewer-store';
import { hiddenKindsKey, shownKindsKey } from '@/lib/first-paint';
import { localPath } from '@/lib/i18n/locales';
import { sensitiveKinds } from '../../fields';
import { everythingBlurred, type Filters } from '../../filters';
import { KindChoice } from './kind-choice';

/** A visitor's choice, kept in this browser alone. A member's choice is in their settings, and this leads there. */
export function BrowserKinds({ locale }: { locale: string }) {
  const t = useTranslations('filters');
  const { status } = useViewer();
  const [kinds, setKinds] = useState<Filters['kinds']>(everythingBlurred);
  const [said, setSaid] = useState('');
  useEffect(() => setKinds(keptKinds()), []);

  function change(kind: SensitiveKind, choice: Choice) {
    const wanted = { ...kinds, [kind]: choice };
    setKinds(wanted);
    setSaid(t(keep(wanted) ? 'keptHere' : 'notKept'));
  }

  if (status === 'in') {
    return (
      <p className="mt-6">
        <NextLink href={localPath(locale, '/settings/filters')} className="btn btn-ink">
          {t('inSettings')}
        </NextLink>
      </p>
    );
  }
  return (
    <>
      <h2 className="mt-8 text-h3">{t('inBrowser')}</h2>
      <p className="mt-1 text-ink-2">{t('inBrowserLead')}</p>
      <KindChoice kinds={kinds} onChange={change} />
      <p role="status" className="min-h-11 py-3 text-meta text-ink-3">
        {said}
      </p>
      <noscript>
        <p className="text-ink-2">{t('needsScript')}</p>
      </noscript>
    </>
  );
}

function keptKinds(): Filters['kinds'] {
  const { show = '', hide = '' } = document.documentElement.dataset;
  const chosen = (kind: string): Choice =>
    show.split(' ').includes(kind) ? 'show' : hide.split(' ').includes(kind) ? 'hide' : 'blur';
  return Object.fromEntries(sensitiveKinds.map((kind) => [kind, chosen(kind)])) as Filters['kinds'];
}

/** For this page and, with storage, for every later one in this browser. */
function keep(kinds: Filters['kinds']): boolean {
  const those = (choice: Choice) => sensitiveKinds.filter((kind) => kinds[kind] === choice).join(' ');
  document.documentElement.dataset.show = those('show');
  document.documentElement.dataset.hide = those('hide');
  try {
    localStorage.setItem(shownKindsKey, those('show'));
    localStorage.setItem(hiddenKindsKey, those('hide'));
    return true;
  } catch {
    return false;
  }
}
