import { page } from '@/app/_server/page'
import { AttendanceList } from '@/components/live-sessions/attendance-list'
import { RollForm } from '@/components/live-sessions/roll-form'
import { SessionTime } from '@/components/live-sessions/session-time'
import { TellCodeForm } from '@/components/live-sessions/tell-code-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { attendance, attendanceCount } from '@/lib/live-sessions/queries/attendance'
import { ledSession } from '@/lib/live-sessions/queries/led'
import { sessionPath } from '@/lib/live-sessions/rules/place'
import { phaseOf } from '@/lib/live-sessions/rules/time'
import { attendanceSearchSchema } from '@/lib/live-sessions/schema'
import { now as clock } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { note, tell, tick } from './actions'

type Params = { edition: string; module: string; item: string }

const learnersPerPage = 100

export default page<Params>(async ({ locale, viewer, params, search }) => {
  const t = translator(locale, 'sessions')
  const now = clock()
  const led = await ledSession(viewer, params, now)
  const { edition, module, item, held } = led
  const place = { edition: edition.slug, module: module.slug, item: item.itemId }
  const { after } = attendanceSearchSchema.parse(search)
  const [list, count] = await Promise.all([
    attendance(viewer, place, after, learnersPerPage),
    attendanceCount(viewer, place),
  ])
  const path = sessionPath(locale, place)
  const phase = held && phaseOf(held, now)
  const hasBegun = phase === 'running' || phase === 'over'
  return (
    <>
      <Breadcrumbs
        locale={locale}
        above={[
          { href: `/${locale}/learn/${edition.slug}/${module.slug}`, label: module.title },
          { href: path, label: item.title },
        ]}
      />
      <PageHeading lead={t('counted', count)}>{t('attendance')}</PageHeading>
      {held ? (
        <SessionTime {...{ locale, now }} session={held} />
      ) : (
        <p>
          {t('notSet')} <a href={`${path}/set`}>{t('setTitle')}</a>
        </p>
      )}
      {held && phase !== 'cancelled' && (
        <section aria-labelledby="code">
          <h2 id="code">{t('code')}</h2>
          <TellCodeForm {...{ locale, place, now }} page={led} action={tell} formKey={newId()} />
        </section>
      )}
      <section aria-labelledby="people">
        <h2 id="people">{t('people')}</h2>
        <AttendanceList
          {...{ locale, list, place }}
          tick={hasBegun ? { action: tick, formKey: newId() } : null}
        />
        <p>
          {list.after && <a href={`${path}/attendance?after=${list.after}#people`}>{t('more')}</a>}
        </p>
        <p>
          <Link kind="quiet" href={`${path}/attendance.csv`} download>
            {t('download')}
          </Link>
        </p>
      </section>
      {hasBegun && (
        <section aria-labelledby="roll">
          <h2 id="roll">{t('roll')}</h2>
          <RollForm {...{ locale, place }} action={note} formKey={newId()} />
        </section>
      )}
    </>
  )
})
