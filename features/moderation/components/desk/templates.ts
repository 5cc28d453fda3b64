import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Locale, RuleId } from '@/db/schema';
import { ruleIds } from '../../rules';

/** By rule for what goes, and for what stays that somebody asked about, is held or is put right. */
export type Templates = Record<RuleId | (typeof others)[number], string>;

const others = ['lift', 'keep', 'hold', 'shown_again', 'minor', 'not_minor'] as const;

/** What a moderator may begin with, in the language of the one who will read it. */
export async function templatesFor(locale: Locale): Promise<Templates> {
  const t = await getTranslations({ locale, namespace: 'moderation' });
  const names = [...ruleIds, ...others] as const;
  return Object.fromEntries(names.map((name) => [name, t(`templates.${name}`)])) as Templates;
}
