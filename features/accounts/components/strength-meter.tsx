'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { passwordStrength, shortestPassword } from '../password-strength';

type Props = { password: string; inputId: string; words: string[]; fields: string[] };

const colours = ['bg-pencil', 'bg-pencil', 'bg-tape', 'bg-mat', 'bg-mat'];

/** Five steps and the word for them. The dictionaries come over the wire with the first key that is pressed. */
export function StrengthMeter({ password, inputId, words, fields }: Props) {
  const t = useTranslations('accounts');
  const [score, setScore] = useState<number | null>(null);
  const own = words.join('\n');
  const named = fields.join('\n');

  useEffect(() => {
    if (!password) {
      setScore(null);
      return;
    }
    let current = true;
    const timer = setTimeout(() => {
      const form = document.getElementById(inputId)?.closest('form');
      const typed = named.split('\n').map((name) => String((form && new FormData(form).get(name)) ?? ''));
      passwordStrength(password, [...own.split('\n'), ...typed])
        .then((value) => current && setScore(value))
        .catch(() => current && setScore(null));
    }, 150);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [password, inputId, own, named]);

  const short = password !== '' && [...password].length < shortestPassword;
  const step = score === null ? 0 : short ? 1 : score + 1;
  return (
    <span className="mt-2 flex min-h-5 items-center gap-3" hidden={password === ''}>
      <span aria-hidden className="grid w-32 grid-cols-5 gap-1">
        {colours.map((_, index) => (
          <span key={index} className={`h-1 rounded-[2px] ${index < step ? (colours[step - 1] ?? '') : 'bg-line'}`} />
        ))}
      </span>
      <span role="status" className="text-meta text-ink-2">
        {step > 0 && (short ? t('strength.short') : t(`strength.${step as 1 | 2 | 3 | 4 | 5}`))}
      </span>
    </span>
  );
}
