import { getMessages } from 'next-intl/server';
import { WordsProvider } from '@/components/ui/words';
import type { Closed, ThreadList } from '../view';
import { CommentThreads } from './comment-threads';

type Props = {
  entryId: string;
  slug: string;
  count: number;
  closed: Closed;
  list: ThreadList;
  locale: string;
};

/** A later page of a conversation, on a page of its own. */
export async function OlderComments({ list, ...rest }: Props) {
  const { client } = await getMessages();
  return (
    <WordsProvider words={{ comments: client.comments }}>
      <CommentThreads first={list} {...rest} />
    </WordsProvider>
  );
}
