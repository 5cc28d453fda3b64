import { Search } from 'lucide-react';
import { getLocale, getTranslations } from 'next-intl/server';
import { localPath } from '@/lib/i18n/locales';

/** Asks for the beginning of a handle. Works without script. */
export async function MemberSearch({ start }: { start: string }) {
  const t = await getTranslations('staff');
  return (
    <form action={localPath(await getLocale(), '/mod/members')} className="mt-5 flex max-w-md items-end gap-2">
      <div className="min-w-0 flex-1">
        <label htmlFor="start" className="mb-1.5 block font-semibold">
          {t('find')}
        </label>
        <input
          id="start"
          name="q"
          defaultValue={start}
          maxLength={30}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          className="field"
        />
      </div>
      <button type="submit" className="btn btn-line">
        <Search aria-hidden strokeWidth={1.9} />
        {t('search')}
      </button>
    </form>
  );
}
