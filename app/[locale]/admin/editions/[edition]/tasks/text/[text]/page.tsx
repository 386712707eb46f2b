import { page } from '@/app/_server/page'
import { KeptHtml } from '@/components/kept-html'
import { AnswerForm } from '@/components/tasks/answer-form'
import { authorName } from '@/components/tasks/author-name'
import styles from '@/components/tasks/tasks.module.css'
import { TextAnswers } from '@/components/tasks/text-answers'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { formatInstantDay, formatList } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translator'
import { NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { textToAnswer } from '@/lib/tasks/assignments/answering-queries'
import { staffItem } from '@/lib/tasks/staff-queries'
import { answer } from './actions'

type Params = { edition: string; text: string }

/** A text that was handed in, to be read and answered. */
export default page<Params>(async ({ locale, viewer, params }) => {
  const t = translator(locale, 'tasks')
  const text = await textToAnswer(viewer, params.text)
  if (text.place.edition !== params.edition) throw new NotFound()
  const { edition, item } = await staffItem(viewer, params.edition, text.place.item)
  const home = `/${locale}/admin/editions/${edition.slug}`
  const { timeZone } = edition
  return (
    <>
      <Breadcrumbs
        locale={locale}
        above={[
          { href: home, label: edition.name },
          { href: `${home}/tasks`, label: t('written') },
          { href: `${home}/tasks/${encodeURIComponent(item.itemId)}`, label: item.title },
        ]}
      />
      <PageHeading lead={item.title}>{authorName(text.by, locale)}</PageHeading>
      {text.members.length > 1 && (
        <p>{t('members', { names: formatList(text.members, locale) })}</p>
      )}
      <p>
        {text.submittedAt
          ? t('submittedAt', { day: formatInstantDay(text.submittedAt, locale, timeZone) })
          : t('notSubmittedYet')}
      </p>
      {text.movedOn && (
        <Notice kind="info">
          <p>{t('movedOnForStaff')}</p>
        </Notice>
      )}
      <h2>{t('theText')}</h2>
      <article className={styles.sheet}>
        <h3>{text.members[0] ? formatList(text.members, locale) : authorName(text.by, locale)}</h3>
        <KeptHtml html={text.html} />
      </article>
      <TextAnswers {...{ locale, timeZone }} answers={text.answers} />
      {text.state === 'waits' && (
        <section aria-labelledby="answer">
          <h2 id="answer">{t('yourAnswer')}</h2>
          <AnswerForm
            {...{ locale }}
            action={answer}
            formKey={newId()}
            text={text.id}
            number={text.number}
            edition={edition.slug}
          />
        </section>
      )}
    </>
  )
})
