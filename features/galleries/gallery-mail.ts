import 'server-only';
import { sendMemberMail } from '@/features/accounts/member-mail';
import type { GalleryMail } from './jobs';

/** One mail about a gallery. */
export const sendGalleryMail = ({ memberId, about, gallery, entry, words, path }: GalleryMail): Promise<void> =>
  sendMemberMail(memberId, (say) => ({
    subject: say('gallery.subject', { gallery }),
    says: say(`gallery.${about}`, { gallery, entry }),
    words,
    link: { label: say('gallery.link'), path },
    closing: say('gallery.closing'),
  }));
