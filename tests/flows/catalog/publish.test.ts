import { beforeAll, describe, expect, it } from 'vitest'
import { itemTexts, itemTitles } from '@/lib/catalog/item-queries'
import { catalogue, coursePage, moduleTexts } from '@/lib/catalog/queries'
import { NotFound } from '@/lib/platform/errors'
import { stranger } from '@/lib/platform/viewer'
import { publicationLines, publishContent } from '@/scripts/content/publish'
import { aCourse, type ContentFiles, pathIn } from '@/tests/support/content/a-course'
import { contentFolder } from '@/tests/support/content/content-folder'
import { db } from '@/tests/support/database'
import { later, noon } from '@/tests/support/people'

const publish = async (files: ContentFiles, now = noon) =>
  publishContent(await contentFolder(files), now)

/** The course with one text changed. */
const changed = (ending: string, from: string, to: string, files = aCourse()): ContentFiles => {
  const path = pathIn(files, ending)
  return { ...files, [path]: String(files[path]).replace(from, to) }
}

const text = (revision: number) => ({ itemId: 'first-text', revision })
const reading = async (revision: number, locale: 'pt' | 'en' | 'fr' = 'en') =>
  (await itemTexts(stranger(locale), [text(revision)]))[0]
const everything = async () => ({
  releases: await db.release.count(),
  courses: await db.course.findMany({ orderBy: { id: 'asc' } }),
  modules: await db.module.findMany({ orderBy: { id: 'asc' } }),
  items: await db.item.findMany({ orderBy: { id: 'asc' } }),
  versions: await db.itemVersion.findMany({ orderBy: { id: 'asc' } }),
  files: await db.file.findMany({ orderBy: { id: 'asc' } }),
})

describe('content', () => {
  beforeAll(async () => {
    expect(await publish(aCourse())).toMatchObject({ status: 'published', retired: [] })
  })

  it('is published once, however often it is published', async () => {
    const before = await everything()
    expect(await publish(aCourse(), later({ days: 1 }))).toMatchObject({ status: 'unchanged' })
    expect(await everything()).toEqual(before)
    expect(before.items.map(({ id, revision }) => [id, revision])).toEqual([
      ['first-check', 1],
      ['first-film', 1],
      ['first-list', 1],
      ['first-text', 1],
    ])
  })

  it('is shown in the language that is asked for, else in its original', async () => {
    const courses = async (locale: 'en' | 'fr') =>
      (await catalogue(stranger(locale))).map(({ title, language }) => [title, language])
    expect(await courses('en')).toEqual([['Course', 'en']])
    expect(await courses('fr')).toEqual([['Curso', 'pt']])
    expect(await coursePage(stranger('en'), 'first-course')).toMatchObject({
      title: 'Course',
      languages: ['en', 'pt'],
      modules: [{ slug: 'first-module', title: 'Module', minutes: 11, items: 4 }],
    })
    expect(await moduleTexts(stranger('fr'), ['first-module'])).toMatchObject([
      { language: 'pt', forumQuestion: 'E em casa?' },
    ])
    const titles = await itemTitles(stranger('en'), [
      { itemId: 'first-film', revision: 1 },
      text(1),
    ])
    expect(titles.map(({ title, kind }) => [title, kind])).toEqual([
      ['Film', 'film'],
      ['Text', 'text'],
    ])
  })

  it('is not found when there is no such course', async () => {
    await expect(coursePage(stranger('en'), 'no-course')).rejects.toBeInstanceOf(NotFound)
  })

  it('keeps the last release while anything is wrong', async () => {
    const before = await everything()
    const faulty = changed('10-text.en.md', 'See', 'A [lost](files/lost.pdf) link, and see')
    const publication = await publish(faulty)
    expect(publication).toMatchObject({
      status: 'faulty',
      faults: [{ code: 'missingFile', line: 6 }],
    })
    expect(publicationLines(publication)[0]).toContain('10-text.en.md:6 missingFile')
    expect(await everything()).toEqual(before)
  })

  it('lets a minor change reach the revision that editions run on', async () => {
    const minor = changed('10-text.en.md', 'title: Text', 'title: Text\nchange: minor')
    const publication = await publish(changed('10-text.en.md', 'See', 'Look at', minor))
    expect(publication).toMatchObject({ items: [{ id: 'first-text', change: 'minor' }] })
    expect(await reading(1)).toMatchObject({ html: expect.stringContaining('Look at') as string })
    const superseded = await db.itemVersion.count({ where: { supersededAt: { not: null } } })
    expect(superseded).toBe(1)
  })

  it('takes a minor change back to the very version it had', async () => {
    const minor = changed('10-text.en.md', 'title: Text', 'title: Text\nchange: minor')
    await publish(minor)
    expect(await reading(1)).toMatchObject({ html: expect.stringContaining('See') as string })
    expect(await db.itemVersion.count({ where: { itemId: 'first-text' } })).toBe(3)
  })

  it('lets any other change wait under a new revision, whole in every language', async () => {
    const publication = await publish(changed('10-text.en.md', 'See', 'Now see'))
    expect(publication).toMatchObject({ items: [{ id: 'first-text', change: 'major' }] })
    expect(await reading(1)).toMatchObject({ html: expect.stringMatching(/<p>See/) as string })
    expect(await reading(2)).toMatchObject({ html: expect.stringMatching(/<p>Now see/) as string })
    expect(await reading(2, 'pt')).toMatchObject({ language: 'pt', title: 'Texto' })
  })

  it('retires what is gone and never deletes it', async () => {
    const files = changed('10-text.en.md', 'See', 'Now see')
    for (const name of ['40-list.pt.md', '40-list.en.md']) {
      Reflect.deleteProperty(files, pathIn(files, name))
    }
    const publication = await publish(files)
    expect(publication).toMatchObject({ status: 'published', retired: ['first-list'] })
    expect(publicationLines(publication).join()).toContain('first-list: retired')
    expect((await db.item.findUniqueOrThrow({ where: { id: 'first-list' } })).retiredAt).toEqual(
      noon,
    )
    expect(await itemTitles(stranger('pt'), [{ itemId: 'first-list', revision: 1 }])).toMatchObject(
      [{ title: 'Lista' }],
    )
    expect((await coursePage(stranger('pt'), 'first-course')).modules[0]?.items).toBe(3)
  })

  it('refuses an id that was another kind of item before, retired or not', async () => {
    const before = await everything()
    const files = changed('40-list.pt.md', 'kind: document', 'kind: text')
    const path = pathIn(files, '40-list.pt.md')
    files[path] = `${String(files[path]).replace('file: files/list.pdf\n', '')}\nTexto.\n`
    const english = pathIn(files, '40-list.en.md')
    files[english] = `${String(files[english])}\nText.\n`
    const publication = await publish(files)
    expect(publication).toMatchObject({ status: 'refused' })
    expect(publicationLines(publication)[0]).toContain('"first-list" was a document before')
    expect(await everything()).toEqual(before)
  })

  it('brings a retired item back under its id and kind', async () => {
    await publish(aCourse())
    expect(await db.item.findUniqueOrThrow({ where: { id: 'first-list' } })).toMatchObject({
      retiredAt: null,
      revision: 1,
    })
  })

  it('retires a course that is gone, which then is not found', async () => {
    expect(await publish({ 'courses/.gitkeep': '' })).toMatchObject({ status: 'published' })
    expect(await catalogue(stranger('pt'))).toEqual([])
    await expect(coursePage(stranger('pt'), 'first-course')).rejects.toBeInstanceOf(NotFound)
    expect(await reading(2)).toMatchObject({ title: 'Text' })
  })
})
