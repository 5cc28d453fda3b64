import 'server-only';
import { sendMemberMail } from '@/features/accounts/member-mail';
import type { DecisionMail } from './jobs';

/** One mail about a decision. */
export const sendDecisionMail = ({ memberId, about, title, words, path }: DecisionMail): Promise<void> =>
  sendMemberMail(memberId, (say) => ({
    subject: say('moderation.subject', { title: title.slice(0, 80) }),
    says: say(`moderation.${about}`, { title }),
    words,
    link: { label: say(about === 'approved' ? 'moderation.linkApproved' : 'moderation.link'), path },
    closing: say(closings[about] ?? (isAppealable(about) ? 'moderation.closing' : 'moderation.closing_plain')),
  }));

const isAppealable = (about: DecisionMail['about']) =>
  about.startsWith('decision.') && !about.startsWith('decision.lift') && about !== 'decision.keep';
/** What is no decision against anybody cannot be appealed. */
const closings: Partial<Record<DecisionMail['about'], 'moderation.closingApproved' | 'moderation.closingAsked'>> = {
  approved: 'moderation.closingApproved',
  asked: 'moderation.closingAsked',
};
