import type { MailLink } from '@/lib/forum/subscriptions/queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { PageHeading } from '../ui/page-heading'

type Props = {
  locale: Locale
  link: MailLink
  token: string
  formKey: string
  end: FormAction
  resume: FormAction
}

const whats = {
  thread: 'unsubscribeThread',
  forum: 'unsubscribeForum',
  edition: 'unsubscribeEdition',
  own: 'unsubscribeOwn',
  mention: 'unsubscribeMention',
  all: 'unsubscribeAll',
} as const

const endeds = {
  thread: 'endedText',
  forum: 'endedText',
  edition: 'endedText',
  own: 'endedOwn',
  mention: 'endedOwn',
  all: 'endedAll',
} as const

/** Where the link of a mail leads: what it would end, and, once it is ended, the way back. */
export function MailLinkView({ locale, link, token, formKey, end, resume }: Props) {
  const t = translator(locale, 'forum')
  const secret = <HiddenField name="token" value={token} />
  if (link.ended)
    return (
      <>
        <PageHeading lead={t(endeds[link.scope])}>{t('endedTitle')}</PageHeading>
        {link.scope !== 'all' && (
          <Form key="resume" {...{ locale, formKey }} action={resume} submit={t('resume')}>
            {secret}
          </Form>
        )}
      </>
    )
  return (
    <>
      <PageHeading lead={t(whats[link.scope], link.where ?? {})}>
        {t('unsubscribeTitle')}
      </PageHeading>
      <Form key="end" {...{ locale, formKey }} action={end} submit={t('unsubscribe')}>
        {secret}
      </Form>
    </>
  )
}
