import { Link } from '@/components/ui/link';

type Props = { title: string; lead: string; link?: { href: string; text: string } };

export function EntranceHeading({ title, lead, link }: Props) {
  return (
    <>
      <h1 className="text-h1">{title}</h1>
      <p className="mt-2 text-read text-ink-2 wrap-anywhere">
        {lead}{' '}
        {link && (
          <Link href={link.href} className="lk inline-flex min-h-11 items-center md:min-h-0">
            {link.text}
          </Link>
        )}
      </p>
    </>
  );
}
