import { createHash } from 'node:crypto'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { directionOf } from '@/lib/i18n/direction'
import { homeOf } from './module-html'
import type { TakenEdition } from './schema'
import { escaped } from './xhtml'

/** A file inside the book; `title` of those that its contents list, `level` of how deep. */
export type Part = { id: string; name: string; type: string; title?: string; level?: 1 | 2 }

const xhtml = 'application/xhtml+xml'

/** An id of the book that stays the same as long as its address does. */
const identifier = (address: string): string => {
  const hash = createHash('sha256').update(address).digest('hex')
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

/** The languages of a book: that of the course, then those of texts that are not translated. */
export const languagesOf = ({ course, modules }: TakenEdition): string[] => [
  ...new Set([
    course.language,
    ...modules.flatMap(({ language, items }) => [language, ...items.map((item) => item.language)]),
  ]),
]

/** package.opf: what the book is, who can read it how, and its files in their order. */
export const packageFile = (
  edition: TakenEdition,
  locale: Locale,
  parts: readonly Part[],
): string => {
  const t = translator(locale, 'takeAlong')
  const address = homeOf(locale, edition)
  const hasPictures = parts.some(({ type }) => type.startsWith('image/'))
  const meta = (property: string, value: string) => `<meta property="${property}">${value}</meta>`
  const features = ['structuralNavigation', 'tableOfContents', 'readingOrder', 'unlocked']
  const item = ({ id, name, type }: Part) =>
    `<item id="${id}" href="${name}" media-type="${type}"${id === 'nav' ? ' properties="nav"' : ''}/>`
  const spine = parts
    .filter(({ type }) => type === xhtml)
    .map(({ id }) => `<itemref idref="${id}"/>`)
  const direction = directionOf(edition.course.language) === 'rtl' ? 'rtl' : 'ltr'
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="${edition.course.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="book">${identifier(address)}</dc:identifier>
<dc:title>${escaped(edition.course.title)}</dc:title>
<dc:description>${escaped(edition.course.summary)}</dc:description>
<dc:source>${escaped(address)}</dc:source>
${languagesOf(edition)
  .map((language) => `<dc:language>${language}</dc:language>`)
  .join('\n')}
${meta('dcterms:modified', edition.publishedAt.toISOString().replace(/\.\d+Z$/, 'Z'))}
${['textual', ...(hasPictures ? ['visual'] : [])].map((mode) => meta('schema:accessMode', mode)).join('\n')}
${meta('schema:accessModeSufficient', 'textual')}
${[...features, ...(hasPictures ? ['alternativeText'] : [])].map((one) => meta('schema:accessibilityFeature', one)).join('\n')}
${meta('schema:accessibilityHazard', 'none')}
${meta('schema:accessibilitySummary', escaped(t('accessibility')))}
</metadata>
<manifest>
${parts.map(item).join('\n')}
</manifest>
<spine page-progression-direction="${direction}">
${spine.join('\n')}
</spine>
</package>
`
}

/** nav.xhtml: the modules, and in each its items. */
export const contentsFile = (
  edition: TakenEdition,
  locale: Locale,
  parts: readonly Part[],
): string => {
  const t = translator(locale, 'takeAlong')
  const entry = ({ name, title = '' }: Part, within: string) =>
    `<li><a href="${name}">${escaped(title)}</a>${within}</li>`
  const listed = parts.filter(({ title }) => title !== undefined)
  const top = listed.flatMap((part, at) => {
    if (part.level !== 1) return []
    const rest = listed.slice(at + 1)
    const end = rest.findIndex(({ level }) => level === 1)
    const own = end < 0 ? rest : rest.slice(0, end)
    const within = own.map((one) => entry(one, '')).join('')
    return [entry(part, within && `<ol>${within}</ol>`)]
  })
  return page(
    { title: t('contents'), language: edition.course.language },
    `<nav epub:type="toc" id="toc"><h1>${escaped(t('contents'))}</h1><ol>${top.join('')}</ol></nav>`,
  )
}

/** A page of the book. */
export const page = (
  { title, language }: { title: string; language: string },
  body: string,
): string => {
  const dir = directionOf(language)
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${dir}">
<head><meta charset="utf-8"/><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`
}
