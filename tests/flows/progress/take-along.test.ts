import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { stranger, type Viewer } from '@/lib/platform/viewer'
import { takenBook, takenModule } from '@/lib/progress/take-along/files'
import { takenAlong } from '@/lib/progress/take-along/queries'
import { publishContent } from '@/scripts/content/publish'
import { aCourse as aContent, type ContentFiles, pathIn } from '@/tests/support/content/a-course'
import { contentFolder } from '@/tests/support/content/content-folder'
import { aCourse, aLearnerOf, anEditionOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { faultsOfEpub } from '@/tests/support/epub'
import { later, noon } from '@/tests/support/people'
import { addQuizTo } from '@/tests/support/quiz'
import { statementsOf } from '@/tests/support/statements'

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
const publish = async (files: ContentFiles, now: Date) =>
  publishContent(await contentFolder(files), now)

/** The files of an edition's modules, and its book, as somebody would take them along. */
const takenBy = async (viewer: Viewer, slug: string) => {
  const edition = await takenAlong(viewer, slug, later({ hours: 1 }))
  const { locale } = viewer
  const files = edition.modules.map((module) => takenModule(edition, module, locale))
  const [book, ...modules] = await Promise.all([takenBook(edition, locale), ...files])
  return { edition, book, modules }
}

/** The course with a picture in its first text, which Markdown and the book have to carry along. */
const illustrated = async (): Promise<ContentFiles> => {
  const files = aContent()
  const path = pathIn(files, '10-text.pt.md')
  const large = { width: 1600, height: 900, channels: 3, background: '#0b4f5c' } as const
  files[path] = `${String(files[path])}\n![Um mapa & “mais”](files/map.png)\n\n- [x] feito\n`
  files[path.replace('10-text.pt.md', 'files/map.png')] = await sharp({ create: large })
    .png()
    .toBuffer()
  return files
}

describe('content that is taken along', () => {
  const slug = 'first-edition'

  beforeAll(async () => {
    await publish(await illustrated(), noon)
    await db.edition.updateMany({ where: { slug }, data: { frozenAt: noon } })
  })

  it('is one file, with its pictures in it and with whole addresses', async () => {
    const { modules } = await takenBy(stranger('pt'), slug)
    const html = text(modules[0]!.bytes)
    expect(html).toContain('<html lang="pt" dir="ltr">')
    expect(html).toMatch(/<img src="data:image\/jpeg;base64,[^"]+" alt="Um mapa &#x26; “mais”" \/>/)
    expect(html).toMatch(/<a href="http[^"]+\/files\/[^"]+"[^>]*>lista<\/a>/)
    expect(html).toContain('☑')
    expect(html).toContain('O texto.')
    expect(html).toContain('E em casa?')
    expect(html).toContain('/pt/learn/first-edition/first-module"')
    expect(html).not.toMatch(/<script|<link|<video|src="(?!data:)|href="\//)
  })

  it('is a book that a reading program can open, in its own language', async () => {
    const { book } = await takenBy(stranger('en'), slug)
    expect(faultsOfEpub(book.bytes)).toEqual([])
    const files = unzipSync(book.bytes)
    expect(text(files['book/package.opf']!)).toContain('<dc:language>en</dc:language>')
    expect(text(files['book/package.opf']!)).toContain('schema:accessibilityFeature')
    expect(text(files['book/m1-1.xhtml']!)).toContain('xml:lang="en"')
    const inPortuguese = unzipSync((await takenBy(stranger('pt'), slug)).book.bytes)
    expect(Object.keys(inPortuguese).filter((name) => name.endsWith('.jpg'))).toHaveLength(1)
  })

  it('has the same bytes and the same tag until something changes', async () => {
    const before = await takenBy(stranger('pt'), slug)
    const again = await takenBy(stranger('pt'), slug)
    expect(again.book).toEqual(before.book)
    const files = await illustrated()
    const path = pathIn(files, '10-text.pt.md')
    const minor = String(files[path]).replace('minutes: 5', 'minutes: 5\nchange: minor')
    await publish({ ...files, [path]: minor.replace('Ver', 'Veja') }, later({ days: 1 }))
    const after = await takenBy(stranger('pt'), slug)
    expect(after.book.tag).not.toBe(before.book.tag)
    expect(text(after.modules[0]!.bytes)).toContain('Veja')
  })
})

describe('a quiz that is taken along', () => {
  it('has its questions, of every kind, and nothing that gives them away', async () => {
    const course = await aCourse()
    const edition = await anEditionOf(course.id)
    await addQuizTo(course, [edition])
    const { book, modules } = await takenBy(stranger('pt'), edition.slug)
    const pages = Object.values(unzipSync(book.bytes)).map(text)
    for (const html of [...modules.map(({ bytes }) => text(bytes)), ...pages]) {
      expect(html).not.toMatch(/KEY|987654|0\.125|correct/)
    }
    const html = text(modules[1]!.bytes)
    for (const asked of [
      'Qual?',
      'Quais?',
      'Quantos?',
      'Quem?',
      'lado 3',
      'segundo',
      'Numa quinta',
    ])
      expect(html).toContain(asked)
  })

  it('asks no more than an attempt does, and nothing against the clock', async () => {
    const course = await aCourse()
    const edition = await anEditionOf(course.id)
    await addQuizTo(course, [edition], { draw: 1 })
    await addQuizTo(course, [edition], { timeLimit: 5 })
    const { edition: taken } = await takenBy(stranger('pt'), edition.slug)
    const asked = taken.modules[1]!.items.flatMap(({ data }) =>
      data.kind === 'quiz' ? [data.questions.length] : [],
    )
    expect(asked).toEqual([1, 1, 0])
  })
})

it('leaves behind what is not open for its reader yet', async () => {
  const course = await aCourse()
  const edition = await anEditionOf(course.id, { order: 'sequential' })
  const taken = await takenAlong(await aLearnerOf(edition), edition.slug, noon)
  const items = taken.modules.flatMap((module) => module.items.map(({ itemId }) => itemId))
  expect(items).toEqual([course.text])
})

it('takes a number of statements that does not grow with the course', async () => {
  const course = await aCourse()
  const edition = await anEditionOf(course.id)
  const count = async () =>
    (await statementsOf(() => takenAlong(stranger('pt'), edition.slug, noon)))[1]
  const before = (await count()).length
  await addQuizTo(course, [edition])
  expect((await count()).length).toBe(before)
  expect(before).toBeLessThanOrEqual(12)
})
