import 'server-only';
import { sendMemberMail } from '@/features/accounts/member-mail';
import type { RoleMail } from './jobs';

/** What a member's new role is and why. */
export const sendRoleMail = ({ memberId, role, words }: RoleMail): Promise<void> =>
  sendMemberMail(memberId, (say) => ({
    subject: say('role.subject'),
    says: say(`role.${role}`),
    words,
    link: {
      label: say(role === 'member' ? 'role.home' : 'role.desk'),
      path: role === 'member' ? '/' : '/mod',
    },
    closing: say('role.closing'),
  }));
