import { downloadSheets } from '@/lib/sheets/commands/download'
import { keepFields } from '@/lib/sheets/commands/keep'
import { settleAside } from '@/lib/sheets/commands/settle'
import { confirmSheet, reopenSheet, signSheet } from '@/lib/sheets/commands/sign'
import { comparedSheets } from '@/lib/sheets/queries/compared'
import { sheetPage } from '@/lib/sheets/queries/page'
import { noon } from '@/tests/support/people'
import { addSheetTo, send, signed } from '@/tests/support/sheet'
import type { Cast } from '../cast'
import { all, command, query, type Row } from '../row'

/** A sheet of the edition with a text of the delegation that its learners belong to. */
async function aWrittenSheet({ course, edition }: Cast) {
  const item = await addSheetTo(course, [edition])
  const place = { edition: edition.slug, item }
  await send({ place }, edition.learner, { body: 'A lei.' })
  return { ...place, module: 'second' }
}

async function aSignedSheet(cast: Cast) {
  const place = await aWrittenSheet(cast)
  await signed({ place }, cast.edition.learner, { law: 1 })
  return place
}

const nameless = { anonymous: 'Forbidden', guest: 'Forbidden' } as const
/** Who may read the edition, and belongs to no delegation. */
const staff = {
  observer: 'Forbidden',
  facilitator: 'Forbidden',
  administrator: 'Forbidden',
} as const
const suspended = { suspended: 'Forbidden', suspendedStaff: 'Forbidden' } as const
const ofDelegation = all('NotFound', { ...nameless, ...suspended, ...staff, learner: 'allowed' })
const readers = {
  learner: 'allowed',
  observer: 'allowed',
  facilitator: 'allowed',
  administrator: 'allowed',
} as const

export const sheets: Row[] = [
  query('sheets/queries/page', {
    run: sheetPage,
    asked: 'a country sheet of the edition, and whose are signed',
    input: async (cast: Cast) => [await aSignedSheet(cast), noon] as const,
    whole: (page) => page?.signed.length === 1,
    as: all('filtered', readers),
  }),
  query('sheets/queries/compared', {
    run: comparedSheets,
    asked: 'the signed sheets of the edition, side by side',
    input: async (cast: Cast) => [await aSignedSheet(cast), 'all', noon] as const,
    as: all('NotFound', { ...nameless, ...readers }),
  }),
  command('sheets/commands/download', {
    run: downloadSheets,
    asked: 'the signed sheets of the edition, as CSV',
    input: async (cast: Cast) => [await aSignedSheet(cast)],
    as: all('NotFound', { ...nameless, ...readers }),
  }),
  command('sheets/commands/keep', {
    run: keepFields,
    asked: 'a text in the own delegation’s sheet',
    input: async (cast: Cast) => {
      const { edition, item } = await aWrittenSheet(cast)
      const field = { field: 'gap', basis: 0, body: 'A distância.', aside: '' }
      return [{ edition, item, fields: [field] }]
    },
    as: ofDelegation,
  }),
  command('sheets/commands/settle', {
    run: settleAside,
    asked: 'a text beside a field of the own delegation’s sheet',
    input: async (cast: Cast) => {
      const place = await aWrittenSheet(cast)
      const { aside } = await send({ place }, cast.edition.learner, { body: 'Outra.' })
      return [{ ...place, aside: aside ?? '' }]
    },
    as: ofDelegation,
  }),
  command('sheets/commands/sign', {
    run: signSheet,
    asked: 'the own delegation’s sheet, as it was read',
    input: async (cast: Cast) => [
      { ...(await aWrittenSheet(cast)), name: 'Ana Silva', seen: '{"law":1,"gap":0}' },
    ],
    as: ofDelegation,
  }),
  command('sheets/commands/sign', {
    run: reopenSheet,
    asked: 'the own delegation’s sheet, which is signed',
    input: async (cast: Cast) => [await aSignedSheet(cast)],
    as: ofDelegation,
  }),
  command('sheets/commands/sign', {
    run: confirmSheet,
    asked: 'own word that the own delegation’s signed sheet was read',
    input: async (cast: Cast) => [await aSignedSheet(cast)],
    as: ofDelegation,
  }),
]
