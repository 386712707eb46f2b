import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { env } from '@/lib/platform/env'
import { asHtml } from './compose-html'

export type Link = { label: string; url: string }

/** What somebody wrote, by whom, and in which language. */
export type Quote = { quote: string; lang?: string; by?: string }

/** A heading: 2 and 3 say where, 4 names a thread, with what is new in it. */
export type Heading = {
  heading: string
  level: 2 | 3 | 4
  lang?: string
  url?: string
  note?: string
}

/** A paragraph, what somebody wrote, a heading, or a code to type. */
export type Block = string | Quote | Heading | { code: string }

export type Letter = {
  locale: Locale
  /** The paragraphs, in order; plain text, escaped here. */
  blocks: readonly Block[]
  /** The one thing to do; an absolute address. */
  action?: Link
  /** Why this came, e.g. "You follow this thread." */
  because?: string
  /** The page that stops mails like this one; absent where nothing can be stopped. */
  unsubscribeUrl?: string
  /** What that page does, if it can do more than stop. */
  unsubscribeLabel?: string
}

/** What stands below every letter. */
export type Foot = { lines: readonly string[]; stop: Link | null }

/** A letter as plain text and as light HTML, both saying the same. */
export function composeLetter(letter: Letter): { text: string; html: string } {
  const t = translator(letter.locale, 'mail')
  const { because, unsubscribeUrl: url, unsubscribeLabel: label } = letter
  const foot = {
    lines: [...(because ? [because] : []), t('layoutHelp', { address: env.HELP_ADDRESS })],
    stop: url ? { label: label ?? t('layoutUnsubscribe'), url } : null,
  }
  return { text: asText(letter, foot), html: asHtml(letter, foot) }
}

function asText(letter: Letter, { lines, stop }: Foot): string {
  return [
    ...letter.blocks.map(blockText),
    ...(letter.action ? [`${letter.action.label}:\n${letter.action.url}`] : []),
    ['-- ', 'Ponte', ...lines, ...(stop ? [`${stop.label}: ${stop.url}`] : [])].join('\n'),
  ].join('\n\n')
}

const underline = { 2: '=', 3: '-' } as const

function blockText(block: Block): string {
  if (typeof block === 'string') return block
  if ('code' in block) return `    ${block.code}`
  if ('quote' in block) {
    const quoted = block.quote.replace(/^/gm, '> ')
    return block.by ? `${block.by}:\n${quoted}` : quoted
  }
  const { heading, level, note, url } = block
  if (level === 4)
    return [note ? `${heading} (${note})` : heading, ...(url ? [url] : [])].join('\n')
  return `${heading}\n${underline[level].repeat(Math.min(60, Array.from(heading).length))}`
}
