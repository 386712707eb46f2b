import { csrfCookie, csrfToken } from '@/app/_server/csrf-cookie'
import { readCookie } from '@/app/_server/cookies'
import { page } from '@/app/_server/page'
import { offeredProviders } from '@/app/_server/providers'
import { PasswordForm } from '@/components/account/password-form'
import { ProviderButtons } from '@/components/account/provider-buttons'
import { Field } from '@/components/ui/form/field'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { afterSignIn, safeNext, withNext } from '@/lib/accounts/rules/next-path'
import { translator, type MessageKey } from '@/lib/i18n/translator'
import { newId } from '@/lib/platform/ids'
import { sendCode, signIn } from './actions'

const providerFaults = new Map<string, MessageKey<'account'>>([
  ['denied', 'providerDenied'],
  ['accountSuspended', 'providerSuspended'],
  ['identityTaken', 'providerTaken'],
])

export default page(async ({ locale, viewer, search }) => {
  const t = translator(locale, 'account')
  const next = safeNext(search['next']) ?? ''
  const fault = search['error'] && (providerFaults.get(search['error']) ?? 'providerFailed')
  const { account } = viewer
  const csrf = csrfToken(await readCookie(csrfCookie))
  const lead = account
    ? t('confirmLead', { name: account.name, email: account.email })
    : t('signInLead')
  return (
    <>
      <PageHeading lead={lead}>{t(account ? 'confirmTitle' : 'signInTitle')}</PageHeading>
      {fault && <Notice kind="warning">{t(fault)}</Notice>}
      <Form action={sendCode} locale={locale} formKey={newId()} submit={t('sendCode')}>
        <HiddenField name="next" value={next} />
        {account ? (
          <HiddenField name="email" value={account.email} />
        ) : (
          <Field name="email" label={t('email')} type="email" autoComplete="username" required />
        )}
      </Form>
      <PasswordForm
        action={signIn}
        locale={locale}
        formKey={newId()}
        next={next}
        email={account?.email}
      />
      {csrf && offeredProviders.length > 0 && (
        <>
          <h2>{t('providersWay')}</h2>
          <ProviderButtons
            locale={locale}
            providers={offeredProviders}
            csrfToken={csrf}
            next={afterSignIn(locale, next)}
          />
        </>
      )}
      {!account && (
        <p>
          {t.rich('noAccount', {
            a: (words) => <Link href={withNext(`/${locale}/account/sign-up`, next)}>{words}</Link>,
          })}
        </p>
      )}
    </>
  )
})
