import { requireAccount } from '@/lib/accounts/policy'
import { recordAudit, type AuditFacts } from '@/lib/audit/commands'
import {
  changeEdition,
  holdEdition,
  restEdition,
  writeEditionTexts,
} from '@/lib/editions/commands/changing'
import { createEdition } from '@/lib/editions/commands/editions'
import { countSeated, giveFreeSeats, heldEdition } from '@/lib/editions/enrolment/seat-commands'
import { openForums, ruleForums } from '@/lib/forum/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Forbidden, Invalid, NotFound } from '@/lib/platform/errors'
import { refuseFaults } from '@/lib/platform/form-fields'
import { openScheduledEdition } from '../opening-commands'
import { planOf, textsOf } from './plan'
import { canAdministerEditions } from './policy'
import { editionFaults, readLaterOf, type CourseFacts, type KeptEdition } from './rules'
import type { EditionForm } from './schema'

/** @throws Forbidden for whoever may not make and change editions */
export function requireEditionRights(ctx: Ctx): void {
  requireAccount(ctx.viewer)
  if (!canAdministerEditions(ctx.viewer)) throw new Forbidden()
}

type EditionAct =
  'archiveEdition' | 'copyEdition' | 'planEdition' | 'reviseEdition' | 'unarchiveEdition'

/** Notes what was done with an edition. */
export const noteOfEdition = (
  tx: Tx,
  ctx: Ctx,
  act: EditionAct,
  editionId: string,
  detail?: AuditFacts['detail'],
): Promise<void> =>
  recordAudit(tx, ctx, {
    action: `dashboard.${act}`,
    subjectKind: 'edition',
    subjectId: editionId,
    editionId,
    ...(detail && { detail }),
  })

/** @throws Invalid when another edition has this address */
export async function refuseTakenSlug(tx: Tx, slug: string, own: string | null): Promise<void> {
  const known = await tx.edition.findUnique({ where: { slug }, select: { id: true } })
  if (known && known.id !== own) throw new Invalid({ slug: { code: 'slugTaken' } }, 'invalidForm')
}

/**
 * Makes an edition of a course, with a forum for every module.
 * @throws Forbidden, Invalid with what is wrong, by field
 */
export async function planEdition(
  ctx: Ctx,
  { course: courseId, ...form }: EditionForm & { course: string },
): Promise<{ slug: string }> {
  requireEditionRights(ctx)
  const input = { courseId, ...form }
  return runCommand(ctx, { name: 'dashboard.planEdition', input }, async (tx) => {
    const course = await courseFacts(tx, courseId)
    if (!course) throw new Invalid({ course: { code: 'choice' } }, 'invalidForm')
    refuseFaults(editionFaults(form, course, null))
    await refuseTakenSlug(tx, form.slug, null)
    const editionId = await createEdition(tx, { ...planOf(form, course), courseId }, ctx.now)
    await writeEditionTexts(tx, editionId, textsOf(form, course))
    const forums = { editionId, modules: course.modules, ...forumRulesOf(form) }
    await openForums(tx, forums, ctx.now)
    await noteOfEdition(tx, ctx, 'planEdition', editionId, { slug: form.slug })
    return { slug: form.slug }
  })
}

/**
 * Changes an edition. Once it has opened, its address, its zone and its first day stay: letters name
 * them, and certificates.
 * @throws Forbidden, NotFound, Invalid with what is wrong, by field
 */
export async function reviseEdition(
  ctx: Ctx,
  { edition: id, ...form }: EditionForm & { edition: string },
): Promise<{ slug: string }> {
  requireEditionRights(ctx)
  const input = { id, ...form }
  return runCommand(ctx, { name: 'dashboard.reviseEdition', input }, async (tx) => {
    const { courseId, ...kept } = await keptEdition(tx, id)
    const course = await courseFacts(tx, courseId)
    if (!course) throw new NotFound()
    refuseFaults(editionFaults(form, course, kept))
    await refuseTakenSlug(tx, form.slug, id)
    await changeEdition(tx, id, planOf(form, course), ctx.now)
    await writeEditionTexts(tx, id, textsOf(form, course))
    const { readableLater, ...rules } = forumRulesOf(form)
    const changed = readableLater !== kept.readableLater
    await ruleForums(tx, id, { ...rules, ...(changed && { readableLater }) })
    if (!kept.opened) await openScheduledEdition(tx, id, ctx.now)
    const held = await heldEdition(tx, { id })
    if (held) await giveFreeSeats(tx, held, ctx.now)
    await noteOfEdition(tx, ctx, 'reviseEdition', id, planAsNoted(form))
    return { slug: form.slug }
  })
}

/** What of a form the audit keeps: its plain fields, without the texts. */
const planAsNoted = (form: EditionForm) => {
  const { slug, audience, enrolment, timeZone, opensOn, closesOn } = form
  return { slug, audience, enrolment, timeZone, opensOn, closesOn, ...forumRulesOf(form) }
}

const forumRulesOf = ({ readableBy, guests, readableLater }: EditionForm) => ({
  ...{ readableBy, guests, readableLater },
})

/**
 * Archives an edition: it can be read, and takes no enrolments, posts or work. Or takes that back.
 * @throws Forbidden, NotFound
 */
export async function archiveEdition(
  ctx: Ctx,
  input: { edition: string; rest: 'yes' | 'no' },
): Promise<{ slug: string }> {
  requireEditionRights(ctx)
  return runCommand(ctx, { name: 'dashboard.archiveEdition', input }, async (tx) => {
    const { edition: id, rest } = input
    const select = { slug: true, archivedAt: true } as const
    const edition = await tx.edition.findUnique({ where: { id }, select })
    if (!edition) throw new NotFound()
    // Whoever was faster has archived it already: it keeps the first time.
    if ((edition.archivedAt !== null) === (rest === 'yes')) return { slug: edition.slug }
    await restEdition(tx, id, rest === 'yes' ? ctx.now : null)
    await noteOfEdition(tx, ctx, rest === 'yes' ? 'archiveEdition' : 'unarchiveEdition', id)
    return { slug: edition.slug }
  })
}

/** A course's languages and modules; null where there is none that can be taken. */
async function courseFacts(
  tx: Tx,
  id: string,
): Promise<(CourseFacts & { modules: string[] }) | null> {
  const course = await tx.course.findUnique({
    where: { id },
    select: {
      originalLanguage: true,
      texts: { select: { language: true } },
      modules: { where: { retiredAt: null }, select: { id: true } },
    },
  })
  return (
    course && {
      originalLanguage: course.originalLanguage,
      languages: course.texts.map(({ language }) => language),
      modules: course.modules.map((module) => module.id),
    }
  )
}

async function keptEdition(tx: Tx, id: string): Promise<KeptEdition & { courseId: string }> {
  const edition = await holdEdition(tx, id)
  if (!edition) throw new NotFound()
  const forums = await tx.forum.findMany({
    where: { editionId: id },
    select: { readableBy: true, later: true },
  })
  const posts = await tx.post.count({ where: { forum: { editionId: id } } })
  const enrolled = await countSeated(tx, id)
  const { frozenAt, ...facts } = edition
  const readableBy = forums[0]?.readableBy ?? 'everyone'
  const rules = { readableBy, readableLater: readLaterOf(forums) }
  return { ...facts, ...rules, opened: frozenAt !== null, hasPosts: posts > 0, enrolled }
}
