import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawn } from './figures'
import type { Scene } from '@/lib/catalog/source/storyboard'
import { wordsOf } from './storyboard'

/** The film's size in pixels: small files, and sharp on a phone held sideways. */
export const frame = { width: 854, height: 480 }

const styles = [
  join(import.meta.dirname, '../../app/tokens.css'),
  join(import.meta.dirname, 'slide.css'),
]
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** One slide as a page, with so many of its lines shown. The lower fifth stays free for captions. */
export const slide = (scene: Scene, language: string, shownLines: number): string => {
  const { above, heading, lines } = wordsOf(scene, language)
  const line = (text: string, at: number) =>
    `<li class="${at < shownLines ? 'shown' : 'waiting'}">${escaped(text)}</li>`
  const list = lines.length > 0 ? `<ul>${lines.map(line).join('')}</ul>` : ''
  return `<!doctype html><html lang="${language}" data-theme="light"><style>${styles}</style>
<main>${above ? `<p class="above">${escaped(above)}</p>` : ''}<h1>${escaped(heading)}</h1>${list}</main>
${drawn(scene.figure)}</html>`
}
