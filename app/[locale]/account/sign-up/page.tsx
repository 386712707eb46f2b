import { redirect } from 'next/navigation'
import { page } from '@/app/_server/page'
import { NewcomerFields } from '@/components/account/newcomer-fields'
import { Field } from '@/components/ui/form/field'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { privacyVersion } from '@/lib/accounts/privacy'
import { afterSignIn, safeNext, withNext } from '@/lib/accounts/rules/next-path'
import { translator } from '@/lib/i18n/translator'
import { newId } from '@/lib/platform/ids'
import { signUp } from './actions'

export default page(({ locale, viewer, search }) => {
  const t = translator(locale, 'account')
  const next = safeNext(search['next']) ?? ''
  if (viewer.account) redirect(afterSignIn(locale, next))
  return (
    <>
      <PageHeading lead={t('signUpLead')}>{t('signUpTitle')}</PageHeading>
      <Form action={signUp} locale={locale} formKey={newId()} submit={t('signUp')}>
        <HiddenField name="next" value={next} />
        <Field name="email" label={t('email')} type="email" autoComplete="email" required />
        <NewcomerFields locale={locale} privacyVersion={privacyVersion} />
      </Form>
      <p>
        {t.rich('haveAccount', {
          a: (words) => <Link href={withNext(`/${locale}/account/sign-in`, next)}>{words}</Link>,
        })}
      </p>
    </>
  )
})
