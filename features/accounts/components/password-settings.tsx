import { getTranslations } from 'next-intl/server';
import { ChangePasswordForm } from './change-password-form';
import { PlainAction } from './plain-action';

type Props = {
  viewer: { handle: string; displayName: string | null };
  email: string | null;
  hasPassword: boolean;
};

/** Who came from another site has no password to prove themselves with: a link by mail sets the first one. */
export async function PasswordSettings({ viewer, email, hasPassword }: Props) {
  const t = await getTranslations('accounts');
  return (
    <section className="py-6">
      <h3 className="text-h4">{t('password')}</h3>
      {hasPassword || !email ? (
        <ChangePasswordForm
          login={email ?? viewer.handle}
          words={[viewer.handle, viewer.displayName ?? '', email ?? '']}
        />
      ) : (
        <>
          <p className="mt-1 mb-3 max-w-read text-ink-2">{t('noPassword')}</p>
          <PlainAction
            action="askReset"
            values={{ email }}
            label={t('passwordMail')}
            busy={t('sending')}
            done={t('mailSent')}
          />
        </>
      )}
    </section>
  );
}
