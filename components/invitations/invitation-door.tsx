import { SignOutForm } from '@/components/account/sign-out-form'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { Link } from '@/components/ui/link'
import type { FollowedInvitation } from '@/lib/editions/invitations/link-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'

type Props = {
  locale: Locale
  invitation: FollowedInvitation
  token: string
  /** The address that the reader is signed in with; empty for nobody. */
  signedInAs: string
  renew: FormAction
  formKey: string
}

/** Where an invitation leads, whoever follows it: in, to the right address, to a new one, or on. */
export function InvitationDoor(props: Props) {
  const { locale, invitation, token, signedInAs, renew, formKey } = props
  const t = translator(locale, 'invitations')
  const { door, slug, address, enrolment } = invitation
  const home = `/${locale}/learn/${slug}`
  const way = (href: string, label: string, kind: 'main' | 'quiet' = 'main') => (
    <p>
      <Link {...{ kind, href }}>{label}</Link>
    </p>
  )
  const onward = way(home, t('seeEdition'), 'quiet')
  switch (door) {
    case 'enter':
      return way(`${home}/enrol`, t('accept'))
    case 'inside':
      return (
        <>
          <p>{t('insideText')}</p>
          {way(home, t('seeEdition'))}
        </>
      )
    case 'over':
    case 'revoked':
      return (
        <>
          <p>{t(door === 'over' ? 'overText' : 'revokedText')}</p>
          {onward}
        </>
      )
    case 'expired':
      return (
        <>
          <p>{t('expiredText', { address })}</p>
          <Form action={renew} {...{ locale, formKey }} submit={t('renew')} done={t('renewed')}>
            <HiddenField name="token" value={token} />
          </Form>
          {onward}
        </>
      )
    case 'signIn': {
      const next = `?next=${encodeURIComponent(`/${locale}/invitations/${token}`)}`
      return (
        <>
          <p>{t('signInText', { address })}</p>
          {way(`/${locale}/account/sign-up${next}`, t('signUp'))}
          {way(`/${locale}/account/sign-in${next}`, t('signIn'), 'quiet')}
          {onward}
        </>
      )
    }
    case 'forwarded':
      return (
        <>
          <p>{t('otherText', { address, own: signedInAs })}</p>
          <SignOutForm locale={locale} />
          <p>{t(enrolment === 'open' ? 'enrolText' : 'askText')}</p>
          {enrolment === 'open'
            ? way(`${home}/enrol`, t('accept'))
            : way(`${home}/enrol?invitation=${encodeURIComponent(token)}`, t('ask'))}
          {onward}
        </>
      )
  }
}
