import { beforeAll, describe, expect, it } from 'vitest'
import { publicationLines, publishContent } from '@/scripts/content/publish'
import { aCourse, type ContentFiles, pathIn } from '@/tests/support/content/a-course'
import { contentFolder } from '@/tests/support/content/content-folder'
import { db } from '@/tests/support/database'
import { later, noon } from '@/tests/support/people'

const publish = async (files: ContentFiles, now = noon) =>
  publishContent(await contentFolder(files), now)

/** The course with a text that links to the practice. */
const citing = (): ContentFiles => {
  const files = aCourse()
  const path = pathIn(files, '10-text.pt.md')
  return {
    ...files,
    [path]: `${String(files[path])}\nVer [o caso](practice:first-practice), e [proponha](practice:propose).\n`,
  }
}

const without = (files: ContentFiles, folder: string): ContentFiles =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(folder)))

const facetsOf = async (id: string) => {
  const rows = await db.practiceFacet.findMany({ where: { practiceId: id } })
  return rows.map(({ facet, value }) => `${facet} ${value}`).sort()
}

describe('the practices of content/', () => {
  beforeAll(async () => {
    expect(await publish(citing())).toMatchObject({
      status: 'published',
      practices: [{ id: 'first-practice', change: 'new' }],
    })
  })

  it('are published with their texts, by part, and what they are browsed by', async () => {
    const practice = await db.practice.findUniqueOrThrow({
      where: { id: 'first-practice' },
      include: { texts: { orderBy: { language: 'asc' } } },
    })
    expect(practice).toMatchObject({ firstYear: 2008, lastYear: 2010, originalLanguage: 'pt' })
    expect(practice.texts.map(({ language, title }) => [language, title])).toEqual([
      ['en', 'Practice'],
      ['pt', 'Prática'],
    ])
    expect(JSON.parse(practice.texts[0]!.parts)).toEqual({
      background: '<p>Before.</p>',
      action: '<p>After.</p>',
    })
    expect(practice.texts[1]!.words).toMatch(/ pratica uma uniao angola mocambique antes depois /)
    expect(await facetsOf('first-practice')).toEqual([
      ...['country AO', 'country MZ', 'region africa', 'theme education', 'theme unions'],
      ...['year 2008', 'year 2009', 'year 2010'],
    ])
  })

  it('are linked to in the language of the text, and know who links to them', async () => {
    const version = await db.itemVersion.findFirstOrThrow({
      where: { itemId: 'first-text', language: 'pt' },
    })
    expect(version.html).toContain('<a href="/pt/practices/first-practice" rel="noopener">')
    expect(version.html).toContain('<a href="/pt/practices/propose" rel="noopener">')
    expect(await db.practiceCitation.findMany()).toEqual([
      { practiceId: 'first-practice', moduleId: 'first-module' },
    ])
  })

  it('stay as they are when nothing changed, and while anything is wrong', async () => {
    expect(await publish(citing(), later({ days: 1 }))).toMatchObject({
      status: 'unchanged',
      practices: [],
    })
    const faulty = without(citing(), 'practices/')
    expect(await publish(faulty)).toMatchObject({
      status: 'faulty',
      faults: [{ code: 'brokenLink', line: 12 }],
    })
    expect(await db.practice.count({ where: { retiredAt: null } })).toBe(1)
  })

  it('change with their files', async () => {
    const files = citing()
    const path = pathIn(files, 'practice.en.md')
    files[path] = String(files[path]).replace('After.', 'Afterwards.')
    expect(await publish(files)).toMatchObject({
      practices: [{ id: 'first-practice', change: 'changed' }],
    })
    const text = await db.practiceText.findFirstOrThrow({ where: { language: 'en' } })
    expect(text.parts).toContain('Afterwards.')
  })

  it('are retired when their folder is gone, and come back with it', async () => {
    const gone = await publish(without(aCourse(), 'practices/'))
    expect(gone).toMatchObject({ practices: [{ id: 'first-practice', change: 'retired' }] })
    expect(publicationLines(gone).join()).toContain('practices/first-practice: no longer listed')
    expect(await db.practice.count({ where: { retiredAt: { not: null } } })).toBe(1)
    expect(await db.practiceCitation.count()).toBe(0)
    await publish(citing())
    expect(await db.practice.count({ where: { retiredAt: null } })).toBe(1)
  })
})
