import { localPath } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';
import { AskingPage } from './asking-page';
import { CodeForm } from './code-form';
import { TakedownForm } from './takedown-form';

/** `code` is what somebody typed who has one that nobody knows here. */
export async function TakedownPage({ code }: { code: string }) {
  return (
    <AskingPage kind="takedown">
      <TakedownForm />
      <CodeForm action={localPath(await pageLocale(), '/takedown')} typed={code} />
    </AskingPage>
  );
}
