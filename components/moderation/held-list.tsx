import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { Link } from '@/components/ui/link'
import type { HeldPost } from '@/lib/forum/moderation/schema'
import { versionOf } from '@/lib/forum/posts/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { HeldLetter } from './held-letter'
import styles from './held-list.module.css'

type Props = {
  locale: Locale
  posts: readonly HeldPost[]
  /** The place that the list is narrowed down to, which is where it goes on. */
  place: string
  now: Date
  approve: FormAction
  newKey: () => string
}

/** The posts that wait, each with its two ways on: approve here, refuse with a reason on its page. */
export function HeldList({ locale, posts, place, now, approve, newKey }: Props) {
  const t = translator(locale, 'moderation')
  return (
    <ol className={styles.list}>
      {posts.map((post) => (
        <li key={post.id}>
          <article>
            <HeldLetter locale={locale} post={post} now={now} heading="h2" />
            <Form action={approve} locale={locale} formKey={newKey()} className={styles.ways ?? ''}>
              <HiddenField name="post" value={post.id} />
              <HiddenField name="version" value={versionOf(post)} />
              <HiddenField name="place" value={place} />
              <SubmitButton>
                {t('approve')}
                <span className="unseen">: {t('decideTitle', { name: post.author.name })}</span>
              </SubmitButton>{' '}
              <Link kind="quiet" href={`/${locale}/moderation/${post.id}`}>
                {t('refuse')}
                <span className="unseen">: {t('decideTitle', { name: post.author.name })}</span>
              </Link>
            </Form>
          </article>
        </li>
      ))}
    </ol>
  )
}
