import { archiveEdition, planEdition, reviseEdition } from '@/lib/dashboard/editions/commands'
import { copyEdition } from '@/lib/dashboard/editions/copy-commands'
import {
  administeredEditions,
  courseToRun,
  editionToChange,
} from '@/lib/dashboard/editions/queries'
import { appointStaff, dismissStaff } from '@/lib/dashboard/editions/staff-commands'
import { editionPage } from '@/lib/editions/edition-queries'
import { editionAbout } from '@/lib/editions/text-queries'
import { newId } from '@/lib/platform/ids'
import { aCourse, anEditionOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { anEditionForm } from '@/tests/support/edition-form'
import { anAccount, noon } from '@/tests/support/people'
import type { Cast } from '../cast'
import { all, command, query, type Row } from '../row'

const administrators = all('Forbidden', { administrator: 'allowed' })
const administratorsSee = all('NotFound', {
  anonymous: 'Forbidden',
  guest: 'Forbidden',
  administrator: 'allowed',
})

async function anObserver(cast: Cast): Promise<string> {
  const { id: accountId } = await anAccount()
  const id = newId()
  const held = { role: 'observer', scope: 'edition', scopeId: cast.edition.id }
  await db.grant.create({ data: { id, accountId, ...held, grantedAt: noon } })
  return id
}

/** Gives the edition a welcome. */
async function welcomed(cast: Cast): Promise<void> {
  const text = { kind: 'welcome', language: 'pt', body: 'Olá', html: '<p>Olá</p>' }
  await db.editionText.deleteMany({ where: { editionId: cast.edition.id } })
  await db.editionText.create({
    data: { ...text, editionId: cast.edition.id, rendererVersion: 1 },
  })
}

export const editions: Row[] = [
  query('dashboard/editions/queries', {
    run: administeredEditions,
    asked: 'all courses with their editions',
    input: () => [],
    as: administratorsSee,
  }),
  query('dashboard/editions/queries', {
    run: courseToRun,
    asked: 'a course to make an edition of',
    input: (cast: Cast) => [cast.course.id],
    as: administratorsSee,
  }),
  query('dashboard/editions/queries', {
    run: editionToChange,
    asked: 'an edition with all that can be changed',
    input: (cast: Cast) => [cast.edition.slug],
    as: administratorsSee,
  }),
  command('dashboard/editions/commands', {
    run: planEdition,
    asked: 'a new edition of a course',
    input: async () => [{ ...anEditionForm(), course: (await aCourse()).id }],
    as: administrators,
  }),
  command('dashboard/editions/commands', {
    run: reviseEdition,
    asked: 'an edition with another name',
    input: async () => {
      const { id, slug } = await anEditionOf((await aCourse()).id)
      return [{ ...anEditionForm({ slug, opensOn: '2026-11-21' }), edition: id }]
    },
    as: administrators,
  }),
  command('dashboard/editions/copy-commands', {
    run: copyEdition,
    asked: 'an edition once more, later',
    input: async () => [
      {
        edition: (await anEditionOf((await aCourse()).id)).id,
        slug: `copy-${newId()}`,
        opensOn: '2027-03-01',
        facilitators: 'yes',
        'name-pt': '2027',
      },
    ],
    as: administrators,
  }),
  command('dashboard/editions/commands', {
    run: archiveEdition,
    asked: 'an edition set to rest',
    input: async () => {
      const { id } = await anEditionOf((await aCourse()).id)
      return [{ edition: id, rest: 'yes' as const }]
    },
    as: administrators,
  }),
  command('dashboard/editions/staff-commands', {
    run: appointStaff,
    asked: 'somebody as an observer of the edition',
    input: async (cast: Cast) => {
      const { email } = await anAccount()
      return [{ edition: cast.edition.id, email, role: 'observer' as const }]
    },
    as: administrators,
  }),
  command('dashboard/editions/staff-commands', {
    run: dismissStaff,
    asked: 'an observer of the edition, no longer',
    input: async (cast: Cast) => [{ grant: await anObserver(cast) }],
    as: administrators,
  }),
  query('editions/text-queries', {
    run: editionAbout,
    asked: 'the welcome to the learners of the edition',
    input: async (cast: Cast, asker) => {
      await welcomed(cast)
      return [await editionPage(asker.viewer, cast.edition.slug)]
    },
    whole: ({ welcome }) => welcome !== null,
    as: all('allowed', {
      anonymous: 'filtered',
      guest: 'filtered',
      otherLearner: 'filtered',
      otherFacilitator: 'filtered',
      suspended: 'filtered',
      suspendedStaff: 'filtered',
    }),
  }),
]
