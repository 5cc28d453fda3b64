import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Locale, RuleId } from '@/db/schema';
import { ruleIds } from '../../rules';

/** By rule for what goes, and for what stays that somebody asked about. */
export type Templates = Record<RuleId | 'lift' | 'keep', string>;

/** What a moderator may begin with, in the language of the one who will read it. */
export async function templatesFor(locale: Locale): Promise<Templates> {
  const t = await getTranslations({ locale, namespace: 'moderation' });
  const names = [...ruleIds, 'lift', 'keep'] as const;
  return Object.fromEntries(names.map((name) => [name, t(`templates.${name}`)])) as Templates;
}
