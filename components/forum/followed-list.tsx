import type { Followed } from '@/lib/forum/subscriptions/followed-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator, type Translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { SubmitButton } from '../ui/form/submit-button'
import styles from './followed-list.module.css'

type Props = {
  locale: Locale
  followed: readonly (Followed & { formKey: string })[]
  /** Ends one of them. */
  end: FormAction
  /** The link of a mail, where that says whose they are. */
  token?: string
}

/** What somebody follows by mail, each with what ends it. */
export function FollowedList({ locale, followed, end, token }: Props) {
  const t = translator(locale, 'forumMail')
  if (followed.length === 0) return <p>{t('followedNone')}</p>
  return (
    <ul className={styles.list}>
      {followed.map((one) => {
        const { title, where } = wordsOf(one, t)
        return (
          <li key={one.id} className={styles.followed}>
            <div>
              {one.href ? (
                <a href={one.href} lang={one.opening ? one.language : undefined}>
                  {title}
                </a>
              ) : (
                title
              )}
              {where && <span className={styles.where}>{where}</span>}
            </div>
            <Form action={end} locale={locale} formKey={one.formKey}>
              {token !== undefined && <HiddenField name="token" value={token} />}
              <HiddenField name="subscription" value={one.id} />
              <SubmitButton kind="quiet">
                {t.rich('followedEnd', {
                  what: title,
                  unseen: (words) => <span className="unseen">{words}</span>,
                })}
              </SubmitButton>
            </Form>
          </li>
        )
      })}
    </ul>
  )
}

function wordsOf({ scope, opening, module, edition }: Followed, t: Translator<'forumMail'>) {
  switch (scope) {
    case 'own':
      return { title: t('followedOwn'), where: '' }
    case 'mention':
      return { title: t('followedMention'), where: '' }
    case 'edition':
      return { title: t('followedEdition'), where: edition }
    case 'forum':
      return { title: t('followedForum', { module }), where: edition }
    case 'thread':
      return { title: opening || t('untitled'), where: `${module} · ${edition}` }
  }
}
