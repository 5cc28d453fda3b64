import { getMessages, getTranslations } from 'next-intl/server';
import { WordsProvider } from '@/components/ui/words';
import { listFirstComments } from '../queries';
import { CommentThreads } from './comment-threads';

type Props = { entryId: string; locale: string };

/** The conversation under an entry. The words of its scripts come along only here. */
export async function Comments({ entryId, locale }: Props) {
  const first = await listFirstComments(entryId);
  if (!first) return null;
  const t = await getTranslations('client.comments');
  const { client } = await getMessages();
  const { count, slug, closed, ...list } = first;
  return (
    <section id="comments" aria-label={t('heading')}>
      <WordsProvider words={{ comments: client.comments }}>
        <CommentThreads {...{ entryId, slug, count, closed, locale }} first={list} />
      </WordsProvider>
    </section>
  );
}
