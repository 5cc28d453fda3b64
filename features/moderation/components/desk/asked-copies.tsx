import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import type { AskedCase } from '../../requests/queries/of-case';

type Props = { asked: AskedCase; queue: string };

/** Identical copies, which are decided with this case, and the other photos of the same request, which are not. */
export async function AskedCopies({ asked: { copies, alike }, queue }: Props) {
  const t = await getTranslations('moderation');
  return (
    <>
      {copies.length > 0 && (
        <section className="mt-6">
          <h3 className="text-h4 font-semibold">{t('copies', { count: copies.length })}</h3>
          <p className="mt-1 text-meta text-ink-3">{t('copiesHint')}</p>
          <ul className="mt-2 divide-y border-y">
            {copies.map(({ number, title, handle, status }) => (
              <Row key={number} path={`/mod/${queue}/${number}`} title={title} state={status ?? 'gone'}>
                {handle ?? t('someone')}
              </Row>
            ))}
          </ul>
        </section>
      )}
      {alike.length > 0 && (
        <section className="mt-6">
          <h3 className="text-h4 font-semibold">{t('sameRequest')}</h3>
          <ul className="mt-2 divide-y border-y">
            {alike.map(({ number, title, code, state }) => (
              <Row key={number} path={`/mod/${queue}/${number}`} title={title} state={state}>
                {code}
              </Row>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type State = 'ready' | 'frozen' | 'removed' | 'gone' | 'open' | 'closed' | 'processing' | 'failed';

async function Row({ path, title, state, children }: { path: string; title: string; state: State; children: string }) {
  const t = await getTranslations('moderation');
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <Link href={path} className="lk min-w-0 flex-1 basis-40 break-words">
        {title}
      </Link>
      <span className="text-meta text-ink-2">{children}</span>
      <span className={`st ${state === 'open' ? 'st-tape' : 'st-none'}`}>{t(`photoIs.${state}`)}</span>
    </li>
  );
}
