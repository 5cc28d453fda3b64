'use client';

import { useTranslations } from 'next-intl';

export type Alike = { id: string; title: string; code: string };
type Props = { alike: Alike[]; chosen: string[]; onChoose: (ids: string[]) => void };

/** Which other photos of the request are decided in the same way, with the same words; each is a decision of its own. */
export function AlikeBoxes({ alike, chosen, onChoose }: Props) {
  const t = useTranslations('moderation');
  const all = chosen.length === alike.length;
  const toggle = (id: string, on: boolean) => onChoose(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <fieldset>
      <legend className="font-semibold">{t('alsoDecide')}</legend>
      <button
        type="button"
        className="lk min-h-11 text-meta"
        onClick={() => onChoose(all ? [] : alike.map(({ id }) => id))}
      >
        {t(all ? 'chooseNone' : 'chooseAll', { count: alike.length })}
      </button>
      <ul className="max-h-56 overflow-y-auto border-y">
        {alike.map(({ id, title, code }) => (
          <li key={id}>
            <label className="flex min-h-11 cursor-pointer items-center gap-3 md:min-h-9">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                className="size-4 shrink-0 accent-mat"
                onChange={({ target }) => toggle(id, target.checked)}
              />
              <span className="min-w-0 flex-1 truncate">{title}</span>
              <span className="text-meta text-ink-3">{code}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
