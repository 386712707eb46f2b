import { page } from '@/app/_server/page'
import { NewcomerFields } from '@/components/account/newcomer-fields'
import { Field } from '@/components/ui/form/field'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { PageHeading } from '@/components/ui/page-heading'
import { privacyVersion } from '@/lib/accounts/privacy'
import { isWelcomeOpen } from '@/lib/accounts/queries/welcome'
import { shortestPassword } from '@/lib/accounts/rules/password'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { becomeFirst, createFirst } from './actions'

export default page<{ token: string }>(async ({ locale, viewer, params: { token } }) => {
  const t = translator(locale, 'welcome')
  const words = translator(locale, 'account')
  if (!(await isWelcomeOpen(token, now()))) {
    return (
      <>
        <PageHeading lead={t('over')}>{t('overTitle')}</PageHeading>
        <p>{t('overHint')}</p>
      </>
    )
  }
  if (viewer.account) {
    const { name, email } = viewer.account
    return (
      <>
        <PageHeading lead={t('becomeLead', { name, email })}>{t('title')}</PageHeading>
        <Form action={becomeFirst} locale={locale} formKey={newId()} submit={t('become')}>
          <HiddenField name="token" value={token} />
        </Form>
      </>
    )
  }
  return (
    <>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <Form action={createFirst} locale={locale} formKey={newId()} submit={t('submit')}>
        <HiddenField name="token" value={token} />
        <Field
          name="email"
          label={words('email')}
          hint={t('emailHint')}
          type="email"
          autoComplete="username"
          required
        />
        <Field
          name="password"
          label={words('password')}
          hint={words('newPasswordHint', { min: shortestPassword })}
          type="password"
          autoComplete="new-password"
          required
        />
        <NewcomerFields locale={locale} privacyVersion={privacyVersion} />
      </Form>
    </>
  )
})
