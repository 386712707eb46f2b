import type { Block, Foot, Heading, Letter, Quote } from './compose'

/**
 * A letter as HTML: words, and nothing that a mail program would have to load. Colours for the dark
 * stand in the style sheet; a program that drops it keeps the light ones, dark on light.
 */
export function asHtml(letter: Letter, { lines, stop }: Foot): string {
  const { locale, blocks, action } = letter
  const button = action
    ? `<p class="do"><a class="button" href="${escape(action.url)}" style="${style.button}">${escape(action.label)}</a></p>`
    : ''
  const stopLink = stop ? `<br><a href="${escape(stop.url)}">${escape(stop.label)}</a>` : ''
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>Ponte</title>
<style>${sheet}</style>
</head>
<body style="${style.body}">
<div class="page">
${blocks.map(blockHtml).join('\n')}
${button}
<p class="foot">Ponte<br>${lines.map(escape).join('<br>')}${stopLink}</p>
</div>
</body>
</html>
`
}

const langOf = (lang: string | undefined): string => (lang ? ` lang="${escape(lang)}"` : '')

function blockHtml(block: Block): string {
  if (typeof block === 'string') return `<p>${broken(block)}</p>`
  if ('code' in block) return `<p class="code">${escape(block.code)}</p>`
  return 'quote' in block ? quoteHtml(block) : headingHtml(block)
}

function quoteHtml({ quote, lang, by }: Quote): string {
  const author = by ? `<p class="by">${escape(by)}</p>` : ''
  return `${author}<blockquote${langOf(lang)} style="${style.quote}">${broken(quote)}</blockquote>`
}

function headingHtml({ heading, level, lang, url, note }: Heading): string {
  const words = url ? `<a href="${escape(url)}">${escape(heading)}</a>` : escape(heading)
  const beside = note ? ` <span class="note">${escape(note)}</span>` : ''
  const inner = lang ? `<span${langOf(lang)}>${words}</span>` : words
  return `<h${level}>${inner}${beside}</h${level}>`
}

// Inline stands what a letter cannot do without where a program drops the style sheet.
const style = {
  body: 'margin:0;padding:24px;font:17px/1.6 system-ui,sans-serif;color:#1e1b16;background:#fbf8f1',
  quote: 'margin:8px 0 20px;padding-left:14px;border-left:3px solid #b9b3a6',
  button:
    'display:inline-block;padding:12px 20px;border-radius:6px;background:#0b4f5c;color:#fff;text-decoration:none',
}

const sheet = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
body{overflow-wrap:break-word;word-break:break-word}
.page{max-width:36em;margin:0 auto}
p{margin:0 0 14px}
a{color:#0b4f5c}
h2{font-size:22px;line-height:1.3;margin:28px 0 6px;padding-bottom:6px;border-bottom:1px solid #ddd5c3}
h3{font-size:17px;line-height:1.4;margin:18px 0 6px;color:#7b3a14}
h4{font-size:17px;line-height:1.4;margin:16px 0 4px}
.note{font-weight:400;font-size:14px;color:#4c463b;white-space:nowrap}
.by{margin:0;font-size:15px;color:#4c463b}
.do{margin:28px 0}
.code{font:600 30px/1.4 ui-monospace,monospace;letter-spacing:.2em}
.foot{margin-top:36px;padding-top:12px;border-top:1px solid #ddd5c3;font-size:14px;color:#4c463b}
@media(prefers-color-scheme:dark){
body{background:#15191a!important;color:#ece7dc!important}
a{color:#86d3da}
a.button{background:#86d3da!important;color:#07262b!important}
blockquote{border-color:#8f897d!important}
h2,.foot{border-color:#333a3b}
h3{color:#ecb489}
.note,.by,.foot{color:#b9b3a6}
}`.replaceAll('\n', '')

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

const broken = (text: string): string => escape(text).replace(/\r?\n/g, '<br>')
