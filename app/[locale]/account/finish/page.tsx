import { browserSecret } from '@/app/_server/browser-cookie'
import { page } from '@/app/_server/page'
import { NewcomerFields } from '@/components/account/newcomer-fields'
import { RememberBox } from '@/components/account/remember-box'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { privacyVersion } from '@/lib/accounts/privacy'
import { provenAddress } from '@/lib/accounts/queries/challenges'
import { safeNext, withNext } from '@/lib/accounts/rules/next-path'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { finish } from './actions'

export default page(async ({ locale, search }) => {
  const t = translator(locale, 'account')
  const next = safeNext(search['next']) ?? ''
  const proven = await provenAddress(await browserSecret(), now())
  if (!proven) {
    return (
      <>
        <PageHeading lead={t('finishOver')}>{t('finishTitle')}</PageHeading>
        <Link kind="main" href={withNext(`/${locale}/account/sign-in`, next)}>
          {t('askForCode')}
        </Link>
      </>
    )
  }
  const { challenge, email, name } = proven
  return (
    <>
      <PageHeading lead={t.rich('finishLead', { email, b: (words) => <strong>{words}</strong> })}>
        {t('finishTitle')}
      </PageHeading>
      <Form action={finish} locale={locale} formKey={newId()} submit={t('finish')}>
        <HiddenField name="challenge" value={challenge} />
        <HiddenField name="next" value={next} />
        <NewcomerFields locale={locale} privacyVersion={privacyVersion} name={name} />
        <RememberBox locale={locale} />
      </Form>
    </>
  )
})
