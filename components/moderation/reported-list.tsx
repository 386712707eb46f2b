import { KeptHtml } from '@/components/kept-html'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { Link } from '@/components/ui/link'
import type { ReportedPost } from '@/lib/forum/reports/schema'
import { postPagePath, threadPath } from '@/lib/forum/rules'
import { formatAge } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import letter from './held-letter.module.css'
import styles from './held-list.module.css'

type Props = {
  locale: Locale
  posts: readonly ReportedPost[]
  now: Date
  dismiss: FormAction
  newKey: () => string
}

/** Reported posts, each with what is said against it and its two ways on. */
export function ReportedList({ locale, posts, now, dismiss, newKey }: Props) {
  const t = translator(locale, 'reports')
  return (
    <ol className={styles.list}>
      {posts.map(({ place, ...post }) => (
        <li key={post.id}>
          <article>
            <h2 className={letter.name}>
              <bdi>{post.name}</bdi>
            </h2>
            <p className={letter.facts}>
              <Link href={threadPath(locale, place, place.number)}>{post.module}</Link>
              <span>{post.editionName}</span>
            </p>
            <KeptHtml html={post.html} lang={post.language} className={letter.body ?? ''} />
            <ul>
              {post.reports.map((report) => (
                <li key={report.id}>
                  {t(`kind-${report.kind}`)} · {t(report.fromMember ? 'byMember' : 'byGuest')} ·{' '}
                  {formatAge(report.reportedAt, now, locale)}
                  {report.words && <blockquote>{report.words}</blockquote>}
                </li>
              ))}
            </ul>
            <Form action={dismiss} locale={locale} formKey={newKey()} className={styles.ways ?? ''}>
              <HiddenField name="post" value={post.id} />
              <SubmitButton kind="quiet">
                {t('dismiss')}
                <span className="unseen">: {t('of', { name: post.name })}</span>
              </SubmitButton>{' '}
              <Link kind="quiet" href={postPagePath(locale, place, post.id, 'remove')}>
                {t('remove')}
                <span className="unseen">: {t('of', { name: post.name })}</span>
              </Link>
            </Form>
          </article>
        </li>
      ))}
    </ol>
  )
}
