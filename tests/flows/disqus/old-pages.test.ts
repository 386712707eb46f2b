import { beforeAll, expect, it } from 'vitest'
import { oldComment, oldPage } from '@/lib/forum/disqus/old-page-queries'
import { forgetImportedHtml } from '@/lib/forum/disqus/retention-commands'
import { db } from '@/tests/support/database'
import { anExport, aSourcePost, aThread } from '@/tests/support/disqus'
import { importText, undo } from '@/tests/support/disqus-import'
import { aForum, nobody } from '@/tests/support/forum'
import { later } from '@/tests/support/people'

let forum: Awaited<ReturnType<typeof aForum>>
let batch = ''
beforeAll(async () => {
  forum = await aForum()
  const text = anExport(
    aThread('1', { link: 'http://old.example.org/pt/02-good-practices.html' }),
    aThread('2', { link: 'http://old.example.org/?p=198' }),
    aThread('3', { link: 'http://old.example.org/' }),
    aSourcePost('11'),
    aSourcePost('12', { parent: '11', at: '2016-03-02T11:00:00Z' }),
    aSourcePost('13', { isDeleted: true, at: '2016-03-02T12:00:00Z' }),
  )
  const { place } = forum
  batch = (await importText(text, { '1': place, '2': place, '3': place })).id
})

it.each([
  'https://new.example.org/pt/02-good-practices.html',
  'https://new.example.org/02-good-practices.html?utm_source=x',
  'https://old.example.org/es/02-good-practices.html',
  'https://new.example.org/?p=198',
])('leads from %s to the module', async (link) => {
  expect(await oldPage(nobody, link)).toEqual(forum.place)
})

it.each([
  'https://new.example.org/pt/other',
  'https://new.example.org/',
  'https://new.example.org/pt',
  'javascript:alert(1)',
  'https://new.example.org/%00%ff/%2e%2e',
])('leads from %s nowhere', async (link) => {
  expect(await oldPage(nobody, link)).toBeNull()
})

it('leads from a comment to its number in its thread', async () => {
  expect(await oldComment(nobody, '12')).toMatchObject({ ...forum.place, number: 2 })
  expect(await oldComment(nobody, '13')).toBeNull()
  expect(await oldComment(nobody, "1' OR 1=1")).toBeNull()
})

it('forgets the old HTML after 90 days, and not before', async () => {
  const kept = () => db.importedPost.count({ where: { html: { not: null } } })
  await forgetImportedHtml(later({ days: 89 }))
  expect(await kept()).toBe(2)
  await forgetImportedHtml(later({ days: 91 }))
  expect(await kept()).toBe(0)
})

it('leads nowhere once the import is undone', async () => {
  await undo(batch)
  expect(await oldPage(nobody, 'https://new.example.org/?p=198')).toBeNull()
  expect(await oldComment(nobody, '12')).toBeNull()
})
