import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Locale, RuleId } from '@/db/schema';
import { ruleIds } from '../../rules';

/** What a moderator may begin with, in the language of the one who will read it. */
export async function templatesFor(locale: Locale): Promise<Record<RuleId, string>> {
  const t = await getTranslations({ locale, namespace: 'moderation' });
  return Object.fromEntries(ruleIds.map((id) => [id, t(`templates.${id}`)])) as Record<RuleId, string>;
}
