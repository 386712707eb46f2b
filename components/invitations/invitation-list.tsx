import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { Table } from '@/components/ui/table'
import type { SentInvitation } from '@/lib/editions/invitations/queries'
import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'

type Act = { action: FormAction; label: 'resend' | 'revoke' }

type Props = {
  locale: Locale
  invitations: readonly SentInvitation[]
  timeZone: string
  resend: FormAction
  revoke: FormAction
  newKey: () => string
}

/** The invitations of an edition, each with what became of it and what can be done. */
export function InvitationList(props: Props) {
  const { locale, invitations, timeZone, resend, revoke, newKey } = props
  const t = translator(locale, 'invitations')
  const day = (at: Date) => formatInstantDay(at, locale, timeZone, 'short')
  const act = ({ action, label }: Act, { id, email }: SentInvitation) => (
    <Form key={label} {...{ locale, action }} formKey={newKey()}>
      <HiddenField name="invitation" value={id} />
      <SubmitButton kind="quiet">
        {t(label)} <span className="unseen">{email}</span>
      </SubmitButton>
    </Form>
  )
  if (invitations.length === 0) return <p>{t('none')}</p>
  return (
    <Table
      caption={t('sent')}
      rows={invitations}
      rowKey={({ id }) => id}
      columns={[
        { key: 'address', title: t('address'), cell: ({ email }) => email },
        { key: 'state', title: t('state'), cell: ({ state }) => t(state) },
        { key: 'sentAt', title: t('sentAt'), cell: ({ sentAt }) => day(sentAt) },
        { key: 'expiresAt', title: t('expiresAt'), cell: ({ expiresAt }) => day(expiresAt) },
        {
          key: 'act',
          title: t('act'),
          cell: (one) =>
            one.state === 'accepted' ? null : (
              <>
                {act({ action: resend, label: 'resend' }, one)}
                {one.state === 'valid' && act({ action: revoke, label: 'revoke' }, one)}
              </>
            ),
        },
      ]}
    />
  )
}
