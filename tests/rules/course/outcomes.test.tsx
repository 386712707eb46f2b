import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ItemOutcome } from '@/components/course/item-outcome'
import { LockedItem } from '@/components/course/order/locked-item'
import { pendingOf } from '@/components/course/pending'
import { whatCompletes } from '@/components/course/what-completes'
import { criterionOf } from '@/lib/catalog/rules'
import { itemKinds, type ItemData, type ItemKind } from '@/lib/catalog/schema'
import { locales, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { EvidenceShown, ModuleItem } from '@/lib/progress/queries/module'
import { undoneReason, type EvidenceKind, type UndoneReason } from '@/lib/progress/rules'
import type { OwnTask } from '@/lib/tasks/own/queries'

const noon = new Date('2026-11-22T12:00:00Z')
const file = { id: 'f', name: 'f', size: 1, mediaType: 'application/pdf' }
const prompt = { id: 'p', html: '', text: '', max: 100 }

const quiz = { kind: 'quiz', passMark: 80, questions: [] } as unknown as ItemData
const aCase = { kind: 'case', prompts: [prompt], commentary: '' } as unknown as ItemData
const assignment = { kind: 'assignment', completes: 'accepted' } as unknown as ItemData

const nothing: OwnTask = { answers: new Map(), post: null, text: null }

type Begun = { own?: Partial<OwnTask>; open?: boolean; best?: number; reason: UndoneReason }

/** Of each kind what it holds, its evidence, and what is said of it once it is begun. */
const kinds: Record<ItemKind, { data: ItemData; evidence: EvidenceKind[]; begun: Begun[] }> = {
  text: { data: { kind: 'text' }, evidence: ['declared-read'], begun: [{ reason: 'notRead' }] },
  film: {
    data: { kind: 'film', film: file, seconds: 75, captions: [] },
    evidence: ['declared-watched'],
    begun: [{ reason: 'notWatched' }],
  },
  document: {
    data: { kind: 'document', file },
    evidence: ['declared-read'],
    begun: [{ reason: 'notRead' }],
  },
  quiz: {
    data: quiz,
    evidence: ['attempt-passed'],
    begun: [
      { open: true, reason: 'attemptRuns' },
      { best: 40, reason: 'notPassed' },
      { open: true, best: 40, reason: 'attemptRuns' },
    ],
  },
  question: {
    data: { kind: 'question', asks: 'post' },
    evidence: ['posted', 'replied'],
    begun: [
      { own: { post: 'held' }, reason: 'postHeld' },
      { own: { post: 'published' }, reason: 'postStands' },
    ],
  },
  case: {
    data: aCase,
    evidence: ['case-answered'],
    begun: [{ own: { answers: new Map([['p', 'Começo']]) }, reason: 'notAnswered' }],
  },
  assignment: {
    data: assignment,
    evidence: ['text-submitted', 'text-accepted'],
    begun: [
      { own: { text: 'draft' }, reason: 'notSubmitted' },
      { own: { text: 'waits' }, reason: 'textWaits' },
      { own: { text: 'changes' }, reason: 'textChanges' },
      { own: { text: 'accepted' }, reason: 'textStands' },
    ],
  },
  survey: {
    data: { kind: 'survey', questions: [] },
    evidence: ['survey-sent'],
    begun: [{ reason: 'notSent' }],
  },
  session: {
    data: { kind: 'session', programme: [], counts: ['recording', 'summary'] },
    evidence: [
      ...(['attended-code', 'attended-seen', 'attended-listed'] as const),
      ...(['recording-watched', 'summary-read'] as const),
    ],
    begun: [{ reason: 'notAttended' }],
  },
  sheet: {
    data: { kind: 'sheet' } as unknown as ItemData,
    evidence: ['sheet-signed', 'sheet-read'],
    begun: [{ reason: 'notSigned' }],
  },
}

const anItem = (kind: ItemKind, changes: Partial<ModuleItem> = {}) =>
  ({
    ...{ itemId: kind, kind, title: 'Título', language: 'pt', html: '', number: 1, minutes: 5 },
    ...{ required: true, criterion: criterionOf(kinds[kind].data), passMark: 80 },
    ...{ data: kinds[kind].data, evidence: null, lock: null, ...changes },
  }) as ModuleItem

const learner = { signedIn: true, enrolled: true, obstacle: null }

/** What the page says below an item, in words. */
function told(locale: Locale, item: ModuleItem, { own = {}, open, best }: Partial<Begun> = {}) {
  const standing = open === undefined ? null : { best: best ?? null, made: 1, open }
  const bestScore = best ?? null
  const waits = pendingOf({ item, own: { ...nothing, ...own }, standing })
  const reason = undoneReason({ ...learner, criterion: item.criterion, bestScore, waits })
  const html = renderToStaticMarkup(
    <ItemOutcome {...{ locale, item, reason, bestScore }} timeZone="Africa/Maputo" />,
  )
  return { reason, html, text: words(html) }
}

const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', '’')
    .replace(/\s+/g, ' ')
    .trim()

const each = locales.flatMap((locale) => itemKinds.map((kind) => [locale, kind] as const))
const stop = /[.!?]$/

describe.each(each)('in %s, an item of kind %s', (locale, kind) => {
  const { evidence, begun } = kinds[kind]
  const item = anItem(kind)
  const sentence = whatCompletes(locale, item)

  it('says in one sentence what completes it, and why it is not done', () => {
    const { text, reason } = told(locale, item)
    expect(sentence).toMatch(stop)
    expect(text.startsWith(sentence)).toBe(true)
    expect(text.slice(sentence.length)).toMatch(stop)
    expect(reason).toBe(undoneReason({ ...learner, criterion: item.criterion, bestScore: null }))
  })

  it.each(begun)('says once it is begun: $reason', ({ reason, ...how }) => {
    const now = told(locale, item, how)
    expect(now.reason).toBe(reason)
    expect(now.text.startsWith(sentence)).toBe(true)
    if (pendingOf({ item, standing: null, own: { ...nothing, ...how.own } }))
      expect(now.text).not.toBe(told(locale, item).text)
  })

  it.each([...evidence, 'confirmed'] as const)('shows the evidence %s', (shown) => {
    const confirmation =
      shown === 'confirmed' ? { confirmedBy: 'Helena Duarte', reason: 'Fez na sessão.' } : null
    const done: EvidenceShown = { kind: shown, recordedAt: noon, confirmation }
    const { html, text } = told(locale, anItem(kind, { evidence: done }))
    expect(html).toContain('data-state="done"')
    expect(text).toContain(translator(locale, 'progress')('done'))
    expect(text).toMatch(/2026/)
    expect(text).toMatch(stop)
    if (confirmation) expect(text).toMatch(/Helena Duarte.*Fez na sessão\./)
  })

  it('says while it is locked what will open it, and what will complete it', () => {
    const lock = { opensAt: noon, after: null }
    const locked = anItem(kind, { data: { kind: 'locked' }, lock })
    const edition = { slug: 'e', timeZone: 'Africa/Maputo' }
    const html = renderToStaticMarkup(<LockedItem {...{ locale, edition, lock }} item={locked} />)
    expect(words(html)).toMatch(/22/)
    expect(words(html)).toContain(whatCompletes(locale, locked))
  })
})

it.each([
  [[], 'estiver registada.'],
  [['recording'], 'ou indicar que viu a gravação.'],
  [['summary'], 'ou indicar que leu o resumo.'],
  [['recording', 'summary'], 'ou indicar que viu a gravação ou leu o resumo.'],
] as const)('a session where %j counts too says so', (counts, end) => {
  const data: ItemData = { kind: 'session', programme: [], counts: [...counts] }
  expect(whatCompletes('pt', anItem('session', { data })).endsWith(end)).toBe(true)
})

it('a text that was handed in counts for who came later, where handing in is enough', () => {
  const item = anItem('assignment', { criterion: 'submitted' })
  expect(pendingOf({ item, own: { ...nothing, text: 'waits' }, standing: null })).toBe('textStands')
})
