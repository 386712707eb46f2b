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

/** Where the link of a mail leads: what it would end, and, once it is ended, the way back. */
export function MailLinkView({ locale, link, token, formKey, end, resume }: Props) {
  const t = translator(locale, 'forum')
  const secret = <HiddenField name="token" value={token} />
  if (link.ended)
    return (
      <>
        <PageHeading lead={t(link.where ? 'endedText' : 'endedOwn')}>{t('endedTitle')}</PageHeading>
        <Form key="resume" {...{ locale, formKey }} action={resume} submit={t('resume')}>
          {secret}
        </Form>
      </>
    )
  const what = link.where
    ? t(link.scope === 'forum' ? 'unsubscribeForum' : 'unsubscribeThread', link.where)
    : t('unsubscribeOwn')
  return (
    <>
      <PageHeading lead={what}>{t('unsubscribeTitle')}</PageHeading>
      <Form key="end" {...{ locale, formKey }} action={end} submit={t('unsubscribe')}>
        {secret}
      </Form>
    </>
  )
}
