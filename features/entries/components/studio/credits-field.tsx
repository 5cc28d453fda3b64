'use client';

import { Check, Clock, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Swatch } from '@/features/accounts/components/swatch';
import { type CreditFields, type CreditStanding, creditRoles, limits, type SavedCredit } from '../../fields';
import { AddCredit } from './add-credit';
import { FieldError } from './field-error';

type Props = {
  credits: CreditFields[];
  saved: SavedCredit[];
  handle: string;
  /** The maker's own swatch. */
  maker: ReactNode;
  error?: string;
  onChange: (credits: CreditFields[]) => void;
};

/** Everyone who had a part in it. A member is asked before the name becomes a link. */
export function CreditsField({ credits, saved, handle, maker, error, onChange }: Props) {
  const t = useTranslations('upload.credits');
  const standingOf = (credit: CreditFields): CreditStanding | 'new' =>
    saved.find((other) => other.role === credit.role && other.name.toLowerCase() === credit.name.toLowerCase())
      ?.standing ?? (credit.isMember ? 'new' : 'plain');
  const change = (index: number, next: CreditFields | null) =>
    onChange(credits.flatMap((credit, at) => (at === index ? (next ? [next] : []) : [credit])));
  return (
    <section aria-labelledby="credits-title">
      <div className="flex items-baseline justify-between gap-3">
        <h2 id="credits-title" className="font-sans text-ui font-semibold [word-spacing:normal]">
          {t('label')}
        </h2>
        <span className="text-meta text-ink-3">{t('asked_first')}</span>
      </div>
      <div className="label mt-2 px-4 py-5">
        <ul className="divide-y">
          {credits.map((credit, index) => (
            <li key={`${credit.role}-${credit.name}`} className="flex flex-wrap items-center gap-3 py-2.5 first:pt-0.5">
              <Face credit={credit} maker={credit.name === handle ? maker : null} />
              <div className="min-w-0 flex-1 leading-5">
                <p className="truncate font-semibold">{credit.name}</p>
                <select
                  className="-ml-1 min-h-11 max-w-full bg-transparent text-meta text-ink-2 md:min-h-7"
                  aria-label={t('role_of', { name: credit.name })}
                  value={credit.role}
                  onChange={(event) => {
                    const role = creditRoles.find((known) => known === event.target.value);
                    if (role) change(index, { ...credit, role });
                  }}
                >
                  {creditRoles.map((role) => (
                    <option key={role} value={role}>
                      {t(`role.${role}`)}
                    </option>
                  ))}
                </select>
              </div>
              <Standing standing={credit.isMember && credit.name === handle ? 'you' : standingOf(credit)} />
              <button
                type="button"
                className="btn btn-bare btn-icon -mr-2"
                aria-label={t('remove', { name: credit.name })}
                onClick={() => change(index, null)}
              >
                <X aria-hidden strokeWidth={1.9} />
              </button>
            </li>
          ))}
        </ul>
        <FieldError id="credits-error">{error}</FieldError>
        {credits.length < limits.credits && <AddCredit onAdd={(credit) => onChange([...credits, credit])} />}
      </div>
    </section>
  );
}

function Face({ credit, maker }: { credit: CreditFields; maker: ReactNode }) {
  if (maker) return maker;
  if (credit.isMember) return <Swatch handle={credit.name} size={32} />;
  const initials = credit.name.split(/\s+/, 2).map((word) => [...word][0]?.toUpperCase() ?? '');
  return (
    <span
      aria-hidden
      className="grid size-8 place-items-center rounded-[5px] border border-dashed border-edge text-meta text-ink-3"
    >
      {initials}
    </span>
  );
}

const looks = {
  you: { tone: 'mat', Icon: Check },
  accepted: { tone: 'mat', Icon: Check },
  new: { tone: 'tape', Icon: Clock },
  proposed: { tone: 'tape', Icon: Clock },
  declined: { tone: 'none', Icon: X },
  removed: { tone: 'pencil', Icon: X },
  plain: { tone: 'none', Icon: null },
} as const;

function Standing({ standing }: { standing: keyof typeof looks }) {
  const t = useTranslations('upload.credits.standing');
  const { tone, Icon } = looks[standing];
  return (
    <span className={`st st-${tone}`}>
      {Icon && <Icon aria-hidden strokeWidth={1.9} />}
      {t(standing)}
    </span>
  );
}
