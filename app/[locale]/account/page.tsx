import { csrfCookie, csrfToken } from '@/app/_server/csrf-cookie'
import { readCookie } from '@/app/_server/cookies'
import { page } from '@/app/_server/page'
import { offeredProviders, providerLabel } from '@/app/_server/providers'
import styles from '@/components/account/account.module.css'
import { ConfirmFirst } from '@/components/account/confirm-first'
import { LinkedProviders } from '@/components/account/linked-providers'
import { PasswordSection } from '@/components/account/password-section'
import { ProfileForm } from '@/components/account/profile-form'
import { ProviderButtons } from '@/components/account/provider-buttons'
import { SignOutForm } from '@/components/account/sign-out-form'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { requireAccount } from '@/lib/accounts/policy'
import { institutionsOf, ownProfile } from '@/lib/accounts/queries/profile'
import { isFresh } from '@/lib/accounts/rules/session'
import { formatInstantDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { dropPassword, savePassword, saveProfile, unlink } from './actions'

export default page(async ({ locale, viewer }) => {
  const t = translator(locale, 'account')
  const mail = translator(locale, 'forumMail')
  const claims = translator(locale, 'claims')
  const account = requireAccount(viewer)
  const [profile, institutions, csrf] = await Promise.all([
    ownProfile(viewer, now()),
    institutionsOf(viewer, account.country),
    readCookie(csrfCookie).then(csrfToken),
  ])
  const fresh = isFresh(account, now())
  const since = formatInstantDay(profile.memberSince, locale, 'UTC')
  const linked = profile.identities.map((identity) => ({
    ...identity,
    label: providerLabel(identity.provider),
    formKey: newId(),
  }))
  const linkable = offeredProviders.filter(
    ({ id }) => !linked.some(({ provider }) => provider === id),
  )
  return (
    <>
      <PageHeading
        lead={t.rich('memberSince', {
          email: profile.email,
          date: since,
          b: (words) => <strong>{words}</strong>,
        })}
      >
        {t('title')}
      </PageHeading>
      <SignOutForm locale={locale} />
      <section className={styles.section}>
        <h2>{t('profileTitle')}</h2>
        <ProfileForm
          formKey={newId()}
          {...{ action: saveProfile, locale, profile, institutions }}
        />
      </section>
      <section className={styles.section}>
        <h2>{t('waysTitle')}</h2>
        <p>
          {t('codeAlways', { email: profile.email })}{' '}
          {t(profile.hasPassword ? 'hasPassword' : 'noPassword')}
        </p>
        {linked.length > 0 && (
          <LinkedProviders {...{ locale, linked }} {...(fresh && { unlink })} />
        )}
        {fresh ? (
          <PasswordSection
            locale={locale}
            hasPassword={profile.hasPassword}
            save={savePassword}
            remove={dropPassword}
            formKeys={{ save: newId(), remove: newId() }}
          />
        ) : (
          <ConfirmFirst locale={locale} next={`/${locale}/account`} />
        )}
        {fresh && csrf && linkable.length > 0 && (
          <ProviderButtons
            locale={locale}
            providers={linkable}
            csrfToken={csrf}
            next={`/${locale}/account`}
            label="linkTitle"
          />
        )}
      </section>
      <section className={styles.section}>
        <h2>{mail('pageTitle')}</h2>
        <p>
          <Link kind="quiet" href={`/${locale}/account/mail`}>
            {mail('linkToPage')}
          </Link>
        </p>
      </section>
      <section className={styles.section}>
        <h2>{claims('pageTitle')}</h2>
        <p>
          <Link kind="quiet" href={`/${locale}/account/posts`}>
            {claims('linkToPage')}
          </Link>
        </p>
      </section>
      <section className={styles.section}>
        <h2>{t('sessionsTitle')}</h2>
        <p>{t('sessionsCount', { count: profile.sessions })}</p>
        <SignOutForm locale={locale} everywhere />
      </section>
    </>
  )
})
