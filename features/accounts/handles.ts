import { randomInt } from 'node:crypto';
import { z } from 'zod';

/** Names of pages, of this site and of those who run it. Dots, dashes and underscores do not make another name. */
const reserved = new Set(
  `admin administrator api about account accounts anonymous app auth characters collections comments contact contest
  contests cosplay credits deleted demo duel e entries everyone feed feeds following founder founders galleries gallery
  health help home hot join kitbash kitbashteam legal login logout mail me media member members mod moderation moderator
  moderators mods new news nobody notifications null official owner photo photos postmaster press privacy profile ranking
  reports reset root rss rules search security series settings signin signout signup sitemap staff stories story support
  system team terms top undefined upload uploads user users verify webmaster www you`.split(/\s+/),
);

export const isReserved = (handle: string): boolean => reserved.has(handle.toLowerCase().replace(/[._-]/g, ''));

/** As the table's own check has it: ASCII alone, so that no two handles look the same. */
export const handleForm = /^[a-z0-9][a-z0-9._-]{1,28}[a-z0-9]$/;

export const handle = z
  .string({ error: 'required' })
  .max(200, 'handle_form')
  .transform((text) => text.trim().replace(/^@/, '').toLowerCase())
  .refine((text) => text !== '', { error: 'required', abort: true })
  .refine((text) => handleForm.test(text), { error: 'handle_form', abort: true })
  .refine((text) => !isReserved(text), 'handle_reserved');

/** A handle out of a name from elsewhere. The first try is the name itself, the later ones end in digits. */
export function handleFromName(name: string, attempt: number): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 22)
    .replace(/-+$/, '');
  const stem =
    plain.length >= 3 && !isReserved(plain) ? plain : `maker${plain && !isReserved(plain) ? `-${plain}` : ''}`;
  const bare = attempt === 0 && handleForm.test(stem) && stem !== 'maker';
  return bare ? stem : `${stem}-${randomInt(1_000, 999_999)}`;
}
