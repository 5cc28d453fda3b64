import { ChevronLeft } from 'lucide-react';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';

type Props = { back: { href: string; label: string }; children: ReactNode };

/** A page of the desk that is no queue. */
export async function DeskPage({ back, children }: Props) {
  const { jobs, staff, rings, rules } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ jobs, staff, rings, rules }}>
      <div className="mx-auto max-w-page px-4 pt-4 pb-16 md:px-8 md:pt-8">
        <Link href={back.href} className="-ml-1 inline-flex min-h-11 items-center gap-1 text-ink-2 hover:text-ink">
          <ChevronLeft aria-hidden className="size-5" strokeWidth={1.9} />
          {back.label}
        </Link>
        {children}
      </div>
    </NextIntlClientProvider>
  );
}
