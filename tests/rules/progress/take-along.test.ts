import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { takenBook, takenModule } from '@/lib/progress/take-along/files'
import type { TakenEdition } from '@/lib/progress/take-along/schema'
import { faultsOfEpub } from '@/tests/support/epub'

const item = {
  itemId: 'first',
  kind: 'text',
  language: 'ar',
  title: 'نص <واحد>',
  minutes: 5,
  html: '<p>مرحبا</p>',
  data: { kind: 'text' },
} as const

/** A course that is written from right to left, with one text that is not translated. */
const edition: TakenEdition = {
  slug: 'first',
  name: '2026',
  course: { language: 'ar', title: 'دورة', summary: 'ملخص', html: '<p>عن</p>' },
  publishedAt: new Date('2026-11-22T12:00:00.000Z'),
  pictures: [],
  modules: [
    {
      slug: 'one',
      number: 1,
      language: 'ar',
      title: 'وحدة',
      summary: 'ملخص',
      html: '<p>أهداف</p>',
      forumQuestion: 'ماذا؟',
      items: [item, { ...item, itemId: 'second', language: 'pt', title: 'Texto' }],
    },
  ],
}

it('runs from right to left where its language does, text by text', async () => {
  const { bytes } = await takenModule(edition, edition.modules[0]!, 'pt')
  const html = Buffer.from(bytes).toString()
  expect(html).toContain('<html lang="ar" dir="rtl">')
  expect(html).toContain('<section lang="pt" dir="ltr">')
  expect(html).toContain('نص &#60;واحد&#62;')
})

it('turns the pages of a book the way its language is read, and names every language', async () => {
  const { bytes } = await takenBook(edition, 'pt')
  expect(faultsOfEpub(bytes)).toEqual([])
  const packed = Buffer.from(unzipSync(bytes)['book/package.opf']!).toString()
  expect(packed).toContain('page-progression-direction="rtl"')
  expect(packed.match(/<dc:language>\w+/g)).toEqual(['<dc:language>ar', '<dc:language>pt'])
})
