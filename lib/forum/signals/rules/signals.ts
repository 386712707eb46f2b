import { linkCount, maxGuestLinks } from '../../guests/rules'
import { advertising } from './advertising'
import { latinised } from './skeleton'

/** What is known of who writes, and of what was written before. */
export type SignalFacts = {
  writer: 'member' | 'guest'
  /** Posts of his that are shown. */
  shownBefore: number
  /** The same text by him elsewhere, within a day; short greetings are not asked about. */
  ownRepeats: number
  /** The same by others. */
  othersRepeats: number
  /** Whether a guest has a member's name. */
  hasMembersName: boolean
  /** The site's own words, beside those of advertising. */
  words: readonly string[]
}

export const signalCodes = [
  'links',
  'advertising',
  'repeated',
  'membersName',
  'disguised',
  'onlyLink',
] as const
export type SignalCode = (typeof signalCodes)[number]

/** Something for a facilitator to look at: a message key, and what it names. Never a verdict. */
export type Signal = { code: SignalCode; values: Record<string, string | number> }

/** Who has so many posts shown is no newcomer. */
const fewPosts = 3
const mostRepeats = 2

/** Signs that turn the order of what follows around. */
const overrides = /[\u202a-\u202e\u2066-\u2069]/
/** Whether a word mixes alphabets, so that it reads as another. */
const isMixed = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).some(
    (word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word),
  )

/** Word by word, for comparing; a 1 may stand for i as well as for l. */
const spaced = (text: string) =>
  ` ${latinised(text)
    .replaceAll('i', 'l')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** Words of advertising, in any language: who advertises in Portuguese may well write in French. */
function advertisingIn(text: string, more: readonly string[]): string[] {
  const read = spaced(text)
  const listed = [...Object.values(advertising).flat(), ...more]
  return [...new Set(listed.filter((words) => read.includes(spaced(words))))].slice(0, 5)
}

const saysLittle = (text: string): boolean =>
  text.split(/\s+/).filter((word) => /\p{L}/u.test(word) && linkCount(word) === 0).length < 4

/**
 * What a facilitator may want to look at in a text before others do, each with its reason. From
 * members with a few posts behind them only what is repeated is looked at.
 */
export function signalsOf(text: string, facts: SignalFacts): Signal[] {
  const signals: Signal[] = []
  const say = (code: SignalCode, values: Signal['values'] = {}) => signals.push({ code, values })
  const { ownRepeats, othersRepeats } = facts
  if (ownRepeats >= mostRepeats || othersRepeats >= mostRepeats)
    say('repeated', { count: Math.max(ownRepeats, othersRepeats) })
  if (facts.hasMembersName) say('membersName')
  if (facts.writer === 'member' && facts.shownBefore >= fewPosts) return signals
  const links = linkCount(text)
  if (links > maxGuestLinks) say('links', { count: links })
  if (links > 0 && saysLittle(text)) say('onlyLink')
  const words = advertisingIn(text, facts.words)
  if (words.length > 0) say('advertising', { words: words.join(', ') })
  if (overrides.test(text) || isMixed(text)) say('disguised')
  return signals
}

/** Signals as they are kept with a post that waits; null for none. */
export const keptSignals = (signals: readonly Signal[]): string | null =>
  signals.length > 0 ? JSON.stringify(signals) : null

/** Reads what `keptSignals` wrote; what makes no sense is left out. */
export function readSignals(kept: string | null): Signal[] {
  if (kept === null) return []
  const read = JSON.parse(kept) as Signal[]
  return read.filter(({ code }) => signalCodes.includes(code))
}
