import { beforeAll, describe, expect, it } from 'vitest'
import type { PracticeDraft } from '@/lib/catalog/draft'
import { NotFound } from '@/lib/platform/errors'
import { stranger } from '@/lib/platform/viewer'
import { practicePage } from '@/lib/practices/practice-queries'
import { library } from '@/lib/practices/queries'
import { librarySchema } from '@/lib/practices/schema'
import { writePractices } from '@/lib/practices/writing-commands'
import { db } from '@/tests/support/database'
import { later, noon } from '@/tests/support/people'
import { statementsOf } from '@/tests/support/statements'

const text = (language: string, title: string, background: string) => ({
  ...{ language, title, hash: title, summary: `${title}.`, partners: ['UNTA'] },
  parts: { background: `<p>${background}</p>` },
})

const practices: PracticeDraft[] = [
  {
    ...{ id: 'unions', originalLanguage: 'en', countries: ['AO', 'MZ'], regions: ['africa'] },
    ...{ themes: ['unions', 'education'], years: { first: 2008, last: 2010 } },
    sources: [{ title: 'Brochure', publisher: 'ILO', year: 2010 }],
    texts: [
      text('en', 'Unions', 'Teachers train teachers.'),
      text('pt', 'Sindicatos', 'Formação de professores em educação.'),
    ],
  },
  {
    ...{ id: 'transfers', originalLanguage: 'en', countries: ['CR', 'GT'], regions: ['americas'] },
    ...{ themes: ['social-protection', 'education'], years: { first: 2007, last: 2008 } },
    sources: [],
    texts: [text('en', 'Transfers', 'Money for <em>schooling</em>.')],
  },
  {
    ...{ id: 'network', originalLanguage: 'en', countries: [], regions: ['asia-pacific'] },
    ...{ themes: ['solidarity-economy'], years: null, sources: [] },
    texts: [text('en', 'A network', '100% of chains.')],
  },
]

const ask = async (asked: Record<string, string | number>, locale: 'pt' | 'en' = 'pt') =>
  library(stranger(locale), librarySchema.parse(asked))
const ids = async (asked: Record<string, string>) => (await ask(asked)).entries.map(({ id }) => id)

describe('the library', () => {
  beforeAll(async () => {
    await db.$transaction((tx) => writePractices(tx, practices, noon))
  })

  it.each([
    [{}, ['unions', 'transfers', 'network']],
    [{ country: 'MZ' }, ['unions']],
    [{ region: 'americas' }, ['transfers']],
    [{ theme: 'education' }, ['unions', 'transfers']],
    [{ year: '2008' }, ['unions', 'transfers']],
    [{ year: '2009', theme: 'education' }, ['unions']],
    [{ country: 'MZ', region: 'americas' }, []],
    [{ country: 'mozambique' }, ['unions', 'transfers', 'network']],
    [{ q: 'formacao' }, ['unions']],
    [{ q: 'EDUCAÇÃO prof' }, ['unions']],
    [{ q: 'moçambique' }, ['unions']],
    [{ q: 'teachers professores' }, []],
    [{ q: 'schooling' }, ['transfers']],
    [{ q: 'em' }, ['unions']],
    [{ q: '%' }, ['unions', 'transfers', 'network']],
    [{ q: '100%' }, ['network']],
    [{ q: "' OR 1=1 --" }, []],
    [{ page: '2' }, []],
  ])('asked for %o shows %j', async (asked, expected) => {
    expect(await ids(asked as Record<string, string>)).toEqual(expected)
  })

  it('counts what each value would leave, the others being as they are', async () => {
    const { counts, total } = await ask({ theme: 'education', country: 'AO' })
    const sorted = (facet: keyof typeof counts) =>
      counts[facet].map(({ value, count }) => `${value} ${count}`).sort()
    expect(total).toBe(1)
    expect(sorted('country')).toEqual(['AO 1', 'CR 1', 'GT 1', 'MZ 1'])
    expect(sorted('theme')).toEqual(['education 1', 'unions 1'])
    expect(sorted('year')).toEqual(['2008 1', '2009 1', '2010 1'])
  })

  it('shows each in the language asked for, else in its own', async () => {
    const titles = (await ask({})).entries.map(({ title, language }) => [title, language])
    expect(titles).toEqual([
      ['Sindicatos', 'pt'],
      ['Transfers', 'en'],
      ['A network', 'en'],
    ])
    const page = await practicePage(stranger('pt'), 'unions', 'en')
    expect(page).toMatchObject({
      title: 'Unions',
      languages: ['en', 'pt'],
      countries: ['AO', 'MZ'],
    })
    expect(page?.parts).toEqual([{ part: 'background', html: '<p>Teachers train teachers.</p>' }])
  })

  it('no longer lists what is retired, and still shows it to who has its address', async () => {
    await db.practice.update({ where: { id: 'network' }, data: { retiredAt: later({ days: 1 }) } })
    expect(await ids({})).toEqual(['unions', 'transfers'])
    expect((await practicePage(stranger('pt'), 'network', undefined))?.isListed).toBe(false)
    await expect(practicePage(stranger('pt'), 'nothing', undefined)).rejects.toBeInstanceOf(
      NotFound,
    )
  })

  it('asks the database as often, however much there is', async () => {
    const [, few] = await statementsOf(() => ask({ q: 'a' }))
    const more = Array.from({ length: 40 }, (_, n) => ({ ...practices[0]!, id: `more-${n}` }))
    await db.$transaction((tx) => writePractices(tx, more, noon))
    const [, many] = await statementsOf(() => ask({ q: 'a' }))
    expect(many.length).toBe(few.length)
    expect((await ask({})).entries).toHaveLength(30)
    expect(await ask({ page: 2 })).toMatchObject({ total: 42, pages: 2 })
  })
})
