import { keptIdentity } from '@/app/_server/identity-cookie'
import { page } from '@/app/_server/page'
import { providerLabel } from '@/app/_server/providers'
import { ConfirmFirst } from '@/components/account/confirm-first'
import { Field } from '@/components/ui/form/field'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { safeNext, withNext } from '@/lib/accounts/rules/next-path'
import { isFresh } from '@/lib/accounts/rules/session'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { linkOwn, proveToLink } from './actions'

export default page(async ({ locale, viewer, search }) => {
  const t = translator(locale, 'account')
  const next = safeNext(search['next']) ?? ''
  const identity = await keptIdentity()
  if (!identity) {
    return (
      <>
        <PageHeading lead={t('linkOver')}>{t('linkOverTitle')}</PageHeading>
        <Link kind="main" href={withNext(`/${locale}/account/sign-in`, next)}>
          {t('signInTitle')}
        </Link>
      </>
    )
  }
  const provider = providerLabel(identity.provider)
  if (viewer.account) {
    const who = identity.email || identity.name
    return (
      <>
        <PageHeading lead={t('linkOwnLead', { provider, who })}>
          {t('linkTitle', { provider })}
        </PageHeading>
        {isFresh(viewer.account, now()) ? (
          <Form action={linkOwn} locale={locale} formKey={newId()} submit={t('linkOwn')} />
        ) : (
          <ConfirmFirst locale={locale} next={`/${locale}/account/link`} />
        )}
      </>
    )
  }
  return (
    <>
      <PageHeading lead={t('linkLead', { provider })}>{t('linkTitle', { provider })}</PageHeading>
      <Form action={proveToLink} locale={locale} formKey={newId()} submit={t('sendCode')}>
        <HiddenField name="next" value={next} />
        <Field
          name="email"
          label={t('email')}
          type="email"
          autoComplete="email"
          defaultValue={identity.email}
          required
        />
      </Form>
    </>
  )
})
