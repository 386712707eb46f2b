import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { SessionPage } from '@/lib/live-sessions/queries/page'
import { sessionPath } from '@/lib/live-sessions/rules/place'
import { phaseOf } from '@/lib/live-sessions/rules/time'
import type { FormAction } from '@/lib/platform/form-answer'
import { Link } from '../ui/link'
import { CodeForm } from './code-form'
import { Programme } from './programme'
import { SessionLeft } from './session-left'
import { SessionTime } from './session-time'
import styles from './sessions.module.css'

type Props = {
  locale: Locale
  lang: string | undefined
  page: SessionPage
  now: Date
  canWork: boolean
  actions: { attend: FormAction; prove: FormAction }
  newKey: () => string
  /** What the course says of the session. */
  children: ReactNode
}

/** A live session: when it is, the way in, what it is about, and what is left of it. */
export function SessionView({
  locale,
  lang,
  page,
  now,
  canWork,
  actions,
  newKey,
  children,
}: Props) {
  const t = translator(locale, 'sessions')
  const { held, data, item, edition, module } = page
  const place = { edition: edition.slug, module: module.slug, item: item.itemId }
  const path = sessionPath(locale, place)
  const phase = held && phaseOf(held, now)
  const hasBegun = phase === 'running' || phase === 'over'
  return (
    <>
      {held ? <SessionTime {...{ locale, now }} session={held} /> : <p>{t('notSet')}</p>}
      <p className={styles.links}>
        {held?.link && (phase === 'planned' || phase === 'running') && (
          <Link kind="main" href={held.link} rel="noreferrer">
            {t('join')}
          </Link>
        )}
        {held && (
          <Link kind="quiet" href={`${path}/session.ics`} download>
            {translator(locale, 'calendar')('sessionFile')}
          </Link>
        )}
        {page.leads && (
          <>
            <Link kind="quiet" href={`${path}/set`}>
              {t('setTitle')}
            </Link>
            <Link kind="quiet" href={`${path}/attendance`}>
              {t('attendance')}
            </Link>
          </>
        )}
      </p>
      {children}
      <Programme {...{ locale, lang }} programme={data.programme} speakers={held?.speakers ?? ''} />
      {canWork && hasBegun && !item.evidence && (
        <section aria-labelledby="code">
          <h2 id="code">{t('wereYouThere')}</h2>
          <CodeForm {...{ locale, place }} action={actions.attend} formKey={newKey()} />
        </section>
      )}
      <SessionLeft {...{ locale, page, place, canWork, newKey }} action={actions.prove} />
    </>
  )
}
