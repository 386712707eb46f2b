import { expect, it } from 'vitest'
import { publishContent } from '@/scripts/content/publish'
import { aCourse, pathIn } from '@/tests/support/content/a-course'
import { contentFolder } from '@/tests/support/content/content-folder'
import { db } from '@/tests/support/database'
import { noon } from '@/tests/support/people'

it('published twice at once, is published once', async () => {
  const folder = await contentFolder(aCourse())
  const both = await Promise.all([publishContent(folder, noon), publishContent(folder, noon)])
  expect(both.map(({ status }) => status).sort()).toEqual(['published', 'unchanged'])
  expect(await db.release.count()).toBe(1)
  expect(await db.itemVersion.count()).toBe(8)
})

it('two different releases at once come one after the other', async () => {
  const files = aCourse()
  const path = pathIn(files, '10-text.en.md')
  const other = (words: string) => ({ ...files, [path]: String(files[path]).replace('See', words) })
  const folders = await Promise.all([contentFolder(other('One:')), contentFolder(other('Two:'))])
  const both = await Promise.all(folders.map((folder) => publishContent(folder, noon)))
  expect(both.map(({ status }) => status)).toEqual(['published', 'published'])
  const releases = await db.release.findMany({ orderBy: { number: 'asc' } })
  expect(releases.map(({ number }) => number)).toEqual([1, 2, 3])
  const item = await db.item.findUniqueOrThrow({ where: { id: 'first-text' } })
  expect(item.revision).toBe(3)
})
