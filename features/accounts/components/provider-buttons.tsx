import { getTranslations } from 'next-intl/server';
import { listProviders } from '../oauth/providers';

/** A button for each site whose keys are set; none, and nothing is there. Works without script. */
export async function ProviderButtons({ next }: { next?: string }) {
  const providers = listProviders();
  if (providers.length === 0) return null;
  const t = await getTranslations('accounts');
  return (
    <>
      <div className="my-6 flex items-center gap-4 text-meta text-ink-3">
        <span className="h-px flex-1 bg-line" />
        {t('or')}
        <span className="h-px flex-1 bg-line" />
      </div>
      <div className="grid gap-2">
        {providers.map(({ id, name }) => (
          <form key={id} action={`/api/auth/signin/${id}`} method="post">
            {next && <input type="hidden" name="next" value={next} />}
            <button type="submit" className="btn btn-quiet w-full">
              {t('continueWith', { name })}
            </button>
          </form>
        ))}
      </div>
    </>
  );
}
