import 'server-only';
import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { members } from '@/db/schema';
import { env } from '@/env';
import { localPath } from '@/lib/i18n/locales';
import { mailWords } from '@/lib/i18n/translator';
import { composeMail } from '@/lib/mail/compose';
import { sendMail } from '@/lib/mail/send';
import type { GalleryMail } from './jobs';

/** One mail about a gallery, in the language of the member. Throws when it did not leave, and is tried again. */
export async function sendGalleryMail({ memberId, about, gallery, entry, words, path }: GalleryMail): Promise<void> {
  const [member] = await db
    .select({ handle: members.handle, email: members.email, locale: members.locale })
    .from(members)
    .where(eq(members.id, memberId));
  if (!member?.email) return;
  const { locale } = member;
  const say = mailWords(locale);
  const composed = composeMail(
    {
      subject: say('gallery.subject', { gallery }),
      paragraphs: [
        say('greeting', { handle: member.handle }),
        say(`gallery.${about}`, { gallery, entry }),
        ...words.split(/\n+/).filter(Boolean),
      ],
      link: { label: say('gallery.link'), url: new URL(localPath(locale, path), env.publicUrl).href },
      closing: say('gallery.closing'),
    },
    locale,
  );
  await sendMail(member.email, composed);
}
