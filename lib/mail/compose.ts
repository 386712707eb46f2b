import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { env } from '@/lib/platform/env'

/** A paragraph, what somebody wrote, or a code to type. */
export type Block = string | { quote: string; lang?: string } | { code: string }

export type Letter = {
  locale: Locale
  /** The paragraphs, in order; plain text, escaped here. */
  blocks: readonly Block[]
  /** The one thing to do; an absolute address. */
  action?: { label: string; url: string }
  /** Why this came, e.g. "You follow this thread." */
  because?: string
  /** The page that stops mails like this one; absent where nothing can be stopped. */
  unsubscribeUrl?: string
}

/** A letter as plain text and as light HTML, both saying the same. */
export function composeLetter(letter: Letter): { text: string; html: string } {
  const t = translator(letter.locale, 'mail')
  const footer = [
    ...(letter.because ? [letter.because] : []),
    t('layoutHelp', { address: env.HELP_ADDRESS }),
  ]
  const stop = letter.unsubscribeUrl
    ? { label: t('layoutUnsubscribe'), url: letter.unsubscribeUrl }
    : undefined
  return { text: asText(letter, footer, stop), html: asHtml(letter, footer, stop) }
}

type Link = { label: string; url: string }

function asText(letter: Letter, footer: readonly string[], stop?: Link): string {
  return [
    ...letter.blocks.map((block) => {
      if (typeof block === 'string') return block
      return 'code' in block ? `    ${block.code}` : block.quote.replace(/^/gm, '> ')
    }),
    ...(letter.action ? [`${letter.action.label}:\n${letter.action.url}`] : []),
    ['-- ', 'Ponte', ...footer, ...(stop ? [`${stop.label}: ${stop.url}`] : [])].join('\n'),
  ].join('\n\n')
}

function asHtml(letter: Letter, footer: readonly string[], stop?: Link): string {
  const paragraphs = letter.blocks.map((block) => {
    if (typeof block === 'string') return `<p>${lines(block)}</p>`
    if ('code' in block) return `<p style="${style.code}">${escape(block.code)}</p>`
    const lang = block.lang ? ` lang="${escape(block.lang)}"` : ''
    return `<blockquote${lang} style="${style.quote}">${lines(block.quote)}</blockquote>`
  })
  const action = letter.action
    ? `<p style="margin:28px 0"><a href="${escape(letter.action.url)}" style="${style.action}">${escape(letter.action.label)}</a></p>`
    : ''
  const stopLink = stop ? `<br><a href="${escape(stop.url)}">${escape(stop.label)}</a>` : ''
  return `<!doctype html>
<html lang="${letter.locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ponte</title></head>
<body style="${style.body}">
<div style="max-width:36em;margin:0 auto">
${paragraphs.join('\n')}
${action}
<p style="${style.footer}">Ponte<br>${footer.map(escape).join('<br>')}${stopLink}</p>
</div>
</body>
</html>
`
}

// Mail programs read style attributes only; no picture and no address but the ones above is loaded.
const style = {
  body: 'margin:0;padding:24px;font:17px/1.6 system-ui,sans-serif;color:#1c2321;background:#fff',
  code: 'font:600 30px/1.4 ui-monospace,monospace;letter-spacing:0.2em',
  quote: 'margin:16px 0;padding-left:14px;border-left:3px solid #b9c4c1;color:#3a4543',
  action:
    'display:inline-block;padding:12px 20px;border-radius:6px;background:#0b5a66;color:#fff;text-decoration:none',
  footer:
    'margin-top:36px;padding-top:12px;border-top:1px solid #d5dcda;font-size:14px;color:#4a5553',
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

const lines = (text: string): string => escape(text).replace(/\r?\n/g, '<br>')
