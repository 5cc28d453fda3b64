import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { RuleId } from '@/db/schema';
import { ruleNumber } from '../rules';

/** `Rule 1: No permission`. */
export async function ruleName(rule: RuleId): Promise<string> {
  const t = await getTranslations('rules');
  return t('numbered', { number: ruleNumber(rule), name: t(`${rule}.name`) });
}
