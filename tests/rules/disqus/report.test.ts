import { expect, it } from 'vitest'
import { mapCsv, readMap } from '@/lib/forum/disqus/map-file'
import { reportCsv, reportOf, reportText } from '@/lib/forum/disqus/report'
import { authorClass } from '@/lib/forum/disqus/rules/authors'
import { propose, type Known } from '@/lib/forum/disqus/rules/proposal'
import { anExport, aSourcePost, aThread, survey } from '@/tests/support/disqus'

const known: Known = {
  targets: [
    { edition: 'academy-open', module: 'good-practices', moduleId: 'ac-2-good-practices' },
    { edition: 'academy-open', module: 'social-floor', moduleId: 'ac-3-social-floor' },
  ],
  settled: new Map(),
  hosts: [],
}

const at = (path: string) => ({ link: `https://academy.example.org${path}` })

const analysis = await survey(
  anExport(
    aThread('1', { ...at('/pt/02-good-practices.html'), title: 'Módulo 2' }),
    aThread('2', at('/es/good-practices/?utm_source=x')),
    aThread('3', { ...at('/?p=198'), id: 'ac-3-social-floor', title: 'About' }),
    aThread('4', { link: 'https://clyp.it/abc', title: 'cheats 8 ball pool' }),
    aThread('5', { ...at('/good-practices'), isDeleted: 'true' }),
    aThread('6', at('/empty')),
    aThread('7', { ...at('/another'), title: 'About' }),
    aThread('8', { link: 'javascript:alert(1)', title: '=HYPERLINK("http://evil")' }),
    ...['1', '1', '2', '3', '4', '5', '7', '8'].map((thread, n) =>
      aSourcePost(`10${n}`, { thread, name: n < 4 ? 'Maria' : '', isSpam: n === 7 }),
    ),
    aSourcePost('200', { thread: '1', parent: '999', username: 'rui', isDeleted: false }),
    aSourcePost('201', { thread: '999' }),
    aSourcePost('202', { thread: '2', username: 'rui', email: 'rui@example.org' }),
    aSourcePost('203', { thread: '2', email: 'A@example.org' }),
    aSourcePost('204', { thread: '2', email: 'a@example.org' }),
    aSourcePost('205', { thread: '2', name: '', html: '', isDeleted: true }),
  ),
)
const proposal = propose(analysis.threads, known)
const report = reportOf(analysis, proposal)
const decisionOf = (id: string) => proposal.find(({ sourceId }) => sourceId === id)

it.each([
  ['10: language variants and counted addresses of one module go to one forum', '2', 'slug'],
  ['10: so does the name of a file with its number', '1', 'slug'],
])('case %s', (_, id, reason) => {
  expect(decisionOf(id)).toMatchObject({
    reason,
    decision: { edition: 'academy-open', module: 'good-practices' },
  })
})

it('takes the name that the page gave itself before its address', () => {
  expect(decisionOf('3')).toMatchObject({
    reason: 'identifier',
    decision: { module: 'social-floor' },
  })
})

it('takes what an earlier import settled before a name in the address', () => {
  const settled = new Map([['/another', { edition: 'academy-open', module: 'social-floor' }]])
  const [again] = propose(
    analysis.threads.filter(({ sourceId }) => sourceId === '7'),
    { ...known, settled },
  )
  expect(again).toMatchObject({ reason: 'link', decision: { module: 'social-floor' } })
})

it.each([
  ['6: a deleted thread is left out', '5', 'deleted', 'skip'],
  ['11: a thread of another site is left to the operator', '4', 'foreign', null],
  ['12: a thread without a comment makes nothing', '6', 'empty', 'skip'],
  ['13: a link that is none leads nowhere', '8', 'empty', 'skip'],
  ['15: equal titles are no reason', '7', 'none', null],
])('case %s', (_, id, reason, decision) => {
  expect(decisionOf(id)).toEqual({ sourceId: id, reason, decision })
})

it('case 7: posts without a thread are named', () => {
  expect(analysis.homeless).toEqual(['201'])
  expect(reportText(report)).toContain('homeless  201')
})

it('case 30: two guests of one name are two; an account and an address are one each', () => {
  expect(analysis.authors).toEqual({ account: 1, email: 1, guest: 5, erased: 5 })
})

it.each([
  [{ username: 'Rui', email: 'r@example.org', name: 'R' }, 'account', 'rui'],
  [{ username: '', email: ' R@Example.org', name: 'R' }, 'email', 'r@example.org'],
  [{ username: '', email: 'x@blogger.disqus.net', name: 'R' }, 'guest', ''],
  [{ username: '', email: '', name: '' }, 'erased', ''],
])('case 23: tells %j as %s', (author, kind, key) => {
  expect(authorClass(author)).toEqual({ kind, key })
})

it('counts what will be shown, kept empty, merged and left out', () => {
  expect(report.totals).toEqual({
    ...{ threads: 8, mapped: 3, skipped: 3, unmapped: 2, posts: 14 },
    ...{ shown: 8, tombstones: 0, deleted: 1, spam: 1, orphaned: 1, homeless: 1, malformed: 0 },
  })
  expect(report.threads[0]).toMatchObject({ merged: 1, language: 'pt', orphaned: 1, live: 3 })
})

it('says in a terminal what somebody has to decide', () => {
  const text = reportText(report)
  expect(text).toContain(
    'Módulo 2\n    → academy-open/good-practices (slug): 3 posts, 3 live, 1 orphaned, 1 merged',
  )
  expect(text).toContain('cheats 8 ball pool\n    → (undecided) (foreign)')
})

it('gives a spreadsheet no formula', () => {
  expect(reportCsv(report)).toContain(`"'=HYPERLINK(""http://evil"")"`)
})

it('reads as a map what it proposed as one', () => {
  const again = readMap(mapCsv(analysis, proposal), analysis, known.targets)
  expect(again.map(({ decision }) => decision)).toEqual(proposal.map(({ decision }) => decision))
})

it.each([
  [
    'a link for all of its doubles',
    'thread,link,edition,module\n,https://academy.example.org/fr/good-practices,academy-open,social-floor',
    ['1', '2', '5'].filter((id) => id !== '1'),
  ],
  [
    'semicolons, as spreadsheets of many countries write',
    'thread;link;edition;module\n4;;academy-open;social-floor',
    ['4'],
  ],
  ['skip', 'thread,link,edition,module\n1,,skip,', ['1']],
])('reads %s', (_, csv, ids) => {
  const mapped = readMap(csv, analysis, known.targets)
  expect(mapped.filter(({ reason }) => reason === 'map').map(({ sourceId }) => sourceId)).toEqual(
    ids,
  )
})

it.each([
  ['thread,edition,module\n77,academy-open,social-floor', 'line 2: no thread "77" in the export'],
  [
    'thread,edition,module\n1,academy-open,other',
    'line 2: no forum of module "other" in edition "academy-open"',
  ],
  ['thread,edition\n"1', 'line 1: '],
])('says what is wrong in a map: %s', (csv, fault) => {
  expect(() => readMap(csv, analysis, known.targets)).toThrow(fault)
})
