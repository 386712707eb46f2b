import { redirect } from 'next/navigation'
import { browserSecret } from '@/app/_server/browser-cookie'
import { page } from '@/app/_server/page'
import styles from '@/components/account/account.module.css'
import { RememberBox } from '@/components/account/remember-box'
import { Field } from '@/components/ui/form/field'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { askedCode, type AskedCode } from '@/lib/accounts/queries/challenges'
import { afterSignIn, safeNext, withNext } from '@/lib/accounts/rules/next-path'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { confirmCode, sendAgain } from './actions'

export default page(async ({ locale, viewer, search }) => {
  const t = translator(locale, 'account')
  const next = safeNext(search['next']) ?? ''
  const asked = await askedCode(await browserSecret(), now())
  const signIn = withNext(`/${locale}/account/sign-in`, next)
  if (asked?.state === 'used' && viewer.account) redirect(afterSignIn(locale, next))
  if (!asked || asked.state === 'used') {
    return (
      <>
        <PageHeading lead={t(asked ? 'codeUsed' : 'codeNone')}>{t('codeTitle')}</PageHeading>
        <Link kind="main" href={signIn}>
          {t('askForCode')}
        </Link>
      </>
    )
  }
  const { email } = asked
  return (
    <>
      <PageHeading lead={t.rich('codeLead', { email, b: (words) => <strong>{words}</strong> })}>
        {t('codeTitle')}
      </PageHeading>
      {asked.state === 'open' ? (
        <CodeForm {...{ locale, asked, next }} />
      ) : (
        <Notice kind="warning">
          {t(asked.state === 'expired' ? 'codeExpired' : 'codeExhausted', { email })}
        </Notice>
      )}
      <div className={styles.again}>
        {asked.state === 'open' && <h2>{t('noCode')}</h2>}
        <Form action={sendAgain} locale={locale} formKey={newId()}>
          <HiddenField name="challenge" value={asked.challenge} />
          <HiddenField name="next" value={next} />
          <SubmitButton kind={asked.state === 'open' ? 'quiet' : 'main'}>
            {t('sendAgain')}
          </SubmitButton>
        </Form>
        <p>{t.rich('otherAddress', { a: (words) => <Link href={signIn}>{words}</Link> })}</p>
      </div>
    </>
  )
})

type Waiting = { locale: Locale; asked: AskedCode; next: string }

function CodeForm({ locale, asked, next }: Waiting) {
  const t = translator(locale, 'account')
  return (
    <Form
      action={confirmCode}
      locale={locale}
      formKey={newId()}
      submit={t('enterCode')}
      className={styles.code}
    >
      <HiddenField name="challenge" value={asked.challenge} />
      <HiddenField name="next" value={next} />
      <Field
        name="code"
        label={t('code')}
        hint={t('codeHint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
      />
      <RememberBox locale={locale} />
    </Form>
  )
}
