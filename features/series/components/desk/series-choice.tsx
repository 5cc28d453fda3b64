import { getTranslations } from 'next-intl/server';

/** A plain form: the page it goes to sends on to the series. */
export async function SeriesChoice({ series }: { series: { slug: string; title: string }[] }) {
  const t = await getTranslations('claims');
  return (
    <form className="mt-8 max-w-lg">
      <label htmlFor="claims-series" className="mb-1.5 block font-semibold">
        {t('series')}
      </label>
      <div className="flex flex-wrap gap-2">
        <select id="claims-series" name="series" className="field flex-1" aria-describedby="claims-series-hint">
          {series.map(({ slug, title }) => (
            <option key={slug} value={slug} lang="en">
              {title}
            </option>
          ))}
        </select>
        <button type="submit" className="btn btn-ink">
          {t('go')}
        </button>
      </div>
      <p id="claims-series-hint" className="mt-1.5 text-meta text-ink-3">
        {t('seriesHint')}
      </p>
    </form>
  );
}
