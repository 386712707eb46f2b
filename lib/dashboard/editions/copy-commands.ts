import { requireAccount } from '@/lib/accounts/policy'
import { writeGrant } from '@/lib/accounts/commands/grants'
import { copyEditionOrder, copyEditionTexts } from '@/lib/editions/commands/changing'
import { createEdition } from '@/lib/editions/commands/editions'
import { daysBetween, shiftedDay } from '@/lib/editions/rules'
import { enrolmentKinds } from '@/lib/editions/schema'
import { openForums } from '@/lib/forum/commands'
import { guestRules, readableBy } from '@/lib/forum/schema'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { refuseFaults } from '@/lib/platform/form-fields'
import * as z from 'zod'
import { noteOfEdition, refuseTakenSlug, requireEditionRights } from './commands'
import { namesOf } from './plan'
import { dayFault, readLaterOf, slugFault, wordFaults } from './rules'
import { editionAudiences, type CopyForm } from './schema'

const forumRules = z.object({ readableBy: z.enum(readableBy), guests: z.enum(guestRules) })
const kinds = z.object({
  audience: z.enum(editionAudiences),
  enrolment: z.enum(enrolmentKinds),
})

/**
 * Makes an edition like another, from a new first day on: its other days lie as far from it as they
 * did. Forum rules and texts come along, and facilitators when asked; learners and posts do not. Its
 * items are those that the course has when it opens.
 * @throws Forbidden, NotFound, Invalid with what is wrong, by field
 */
export async function copyEdition(ctx: Ctx, form: CopyForm): Promise<{ slug: string }> {
  requireEditionRights(ctx)
  const { id: decidedById } = requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'dashboard.copyEdition', input: form }, async (tx) => {
    const source = await sourceOf(tx, form.edition)
    const { course, forums, ...kept } = source
    const slug = slugFault(form.slug)
    const opensOn = dayFault(form.opensOn)
    refuseFaults({
      ...wordFaults(form, course),
      ...(slug && { slug }),
      ...(opensOn && { opensOn }),
    })
    await refuseTakenSlug(tx, form.slug, null)
    const days = daysBetween(kept.opensOn, form.opensOn)
    const plan = {
      ...kept,
      ...kinds.parse(kept),
      ...namesOf(form, course),
      slug: form.slug,
      opensOn: form.opensOn,
      closesOn: kept.closesOn && shiftedDay(kept.closesOn, days),
      languages: kept.languages === null ? null : (JSON.parse(kept.languages) as string[]),
    }
    const editionId = await createEdition(tx, plan, ctx.now)
    await copyEditionTexts(tx, form.edition, editionId)
    const order = { from: form.edition, to: editionId, days, decidedById }
    await copyEditionOrder(tx, order, ctx.now)
    const rules = forumRules.parse(forums[0] ?? { readableBy: 'enrolled', guests: 'off' })
    const readableLater = readLaterOf(forums)
    await openForums(tx, { editionId, modules: course.modules, ...rules, readableLater }, ctx.now)
    if (form.facilitators === 'yes') await copyFacilitators(tx, ctx, form.edition, editionId)
    await noteOfEdition(tx, ctx, 'copyEdition', editionId, { from: form.edition, days })
    return { slug: form.slug }
  })
}

async function sourceOf(tx: Tx, id: string) {
  const found = await tx.edition.findUnique({
    where: { id },
    select: {
      courseId: true,
      audience: true,
      enrolment: true,
      timeZone: true,
      opensOn: true,
      closesOn: true,
      hours: true,
      seats: true,
      enrolmentKey: true,
      languages: true,
      forums: { select: { readableBy: true, guests: true, later: true } },
      course: {
        select: {
          originalLanguage: true,
          texts: { select: { language: true } },
          modules: { where: { retiredAt: null }, select: { id: true } },
        },
      },
    },
  })
  if (!found) throw new NotFound()
  const { originalLanguage, texts, modules } = found.course
  const languages = texts.map(({ language }) => language)
  return {
    ...found,
    course: { originalLanguage, languages, modules: modules.map((module) => module.id) },
  }
}

async function copyFacilitators(tx: Tx, ctx: Ctx, from: string, to: string): Promise<void> {
  const role = 'facilitator'
  const held = await tx.grant.findMany({
    where: { role, scope: 'edition', scopeId: from },
    select: { accountId: true },
  })
  for (const { accountId } of held)
    await writeGrant(tx, ctx, { accountId, role, scope: 'edition', scopeId: to })
}
