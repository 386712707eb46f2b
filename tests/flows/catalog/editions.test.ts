import { expect, it } from 'vitest'
import { publishContent } from '@/scripts/content/publish'
import { aCourse, type ContentFiles, pathIn } from '@/tests/support/content/a-course'
import { contentFolder } from '@/tests/support/content/content-folder'
import { db } from '@/tests/support/database'
import { later, noon } from '@/tests/support/people'

const publish = async (files: ContentFiles, now: Date) =>
  publishContent(await contentFolder(files), now)

const second = `
  - slug: second-edition
    name: Segunda
    audience: enrolled
    enrolment: closed
    timeZone: Africa/Maputo
    opensOn: 2027-01-10
    forum:
      readableBy: enrolled
      guests: 'off'
`

const withSecond = (): ContentFiles => {
  const files = aCourse()
  const path = pathIn(files, 'course.yaml')
  return { ...files, [path]: `${String(files[path]).trimEnd()}${second}` }
}

const editions = () =>
  db.edition.findMany({
    orderBy: { slug: 'asc' },
    select: {
      slug: true,
      name: true,
      opensAt: true,
      closesAt: true,
      frozenAt: true,
      items: { orderBy: { position: 'asc' }, select: { itemId: true, revision: true } },
      forums: { select: { moduleId: true, readableBy: true, guests: true } },
    },
  })

it('makes the editions that a course declares, each module with its forum', async () => {
  await publish(withSecond(), noon)
  expect(await editions()).toEqual([
    {
      slug: 'first-edition',
      name: 'Primeira',
      opensAt: new Date('2026-10-31T22:00:00.000Z'),
      closesAt: new Date('2026-12-18T22:00:00.000Z'),
      frozenAt: noon,
      items: ['first-text', 'first-film', 'first-check', 'first-list'].map((itemId) => ({
        itemId,
        revision: 1,
      })),
      forums: [{ moduleId: 'first-module', readableBy: 'everyone', guests: 'held' }],
    },
    {
      slug: 'second-edition',
      name: 'Segunda',
      opensAt: new Date('2027-01-09T22:00:00.000Z'),
      closesAt: null,
      frozenAt: null,
      items: [],
      forums: [{ moduleId: 'first-module', readableBy: 'enrolled', guests: 'off' }],
    },
  ])
})

it('leaves an edition as it is when its declaration changes', async () => {
  const files = withSecond()
  const path = pathIn(files, 'course.yaml')
  files[path] = String(files[path]).replace('name: Primeira', 'name: Outra').replace('held', 'open')
  const before = await editions()
  expect(await publish(files, later({ days: 1 }))).toMatchObject({ status: 'published' })
  expect(await editions()).toEqual(before)
})

it('keeps a running edition on the revision that it opened with', async () => {
  const files = withSecond()
  const path = pathIn(files, '10-text.pt.md')
  files[path] = String(files[path]).replace('Ver ', 'Agora ver ')
  expect(await publish(files, later({ days: 2 }))).toMatchObject({
    items: [{ id: 'first-text', change: 'major' }],
  })
  const [first] = await editions()
  expect(first?.items[0]).toEqual({ itemId: 'first-text', revision: 1 })
})
