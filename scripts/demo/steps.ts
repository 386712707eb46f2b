import { openDeclaredEditions } from '@/lib/dashboard/opening-commands'
import { db, transactOn } from '@/lib/platform/db'

/** Where items are done one after the other. */
export const stepsSlug = 'inspectors-by-steps'

/** Makes an edition whose items are done one after the other; a second time it is there. */
export async function makeEditionBySteps(now: Date): Promise<void> {
  const edition = {
    slug: stepsSlug,
    courseId: 'labour-inspection',
    name: 'Passo a passo',
    names: { pt: 'Passo a passo', en: 'Step by step' },
    audience: 'enrolled',
    enrolment: 'open',
    order: 'sequential',
    timeZone: 'Africa/Maputo',
    opensOn: '2026-11-01',
    closesOn: null,
    hours: null,
    forum: { readableBy: 'enrolled', guests: 'off' },
  } as const
  await transactOn(db, (tx) => openDeclaredEditions(tx, [edition], now))
}
