import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { css } from './css'
import { itemHtml } from './item-html'
import { forumClosing, homeOf, moduleOpening, speaking } from './module-html'
import { contentsFile, page, packageFile, type Part } from './package'
import type { TakenPicture } from './pictures'
import type { TakenEdition, TakenModule } from './schema'
import { escaped, type Pictures, toXhtml } from './xhtml'

type Page = Part & { text: string }

const type = 'application/xhtml+xml'

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

const titlePage = (edition: TakenEdition, locale: Locale, pictures: Pictures): Page => {
  const { course } = edition
  const home = escaped(homeOf(locale, edition))
  const body = [
    `<h1>${escaped(course.title)}</h1>`,
    `<p>${escaped(edition.name)}</p>`,
    `<p>${escaped(course.summary)}</p>`,
    toXhtml(course.html, pictures),
    `<p class="back"${speaking(locale)}>${escaped(translator(locale, 'takeAlong')('comeBack'))}<br/><a href="${home}">${home}</a></p>`,
  ].join('\n')
  const { title, language } = course
  return {
    id: 'title',
    name: 'title.xhtml',
    type,
    title,
    level: 1,
    text: page({ title, language }, body),
  }
}

/** The pages of a module: what it is about, one for each item, and its question to the forum. */
const modulePages = (
  edition: TakenEdition,
  module: TakenModule,
  locale: Locale,
  pictures: Pictures,
): Page[] => {
  const place = { locale, home: homeOf(locale, edition, module), pictures }
  const id = `m${module.number}`
  const { title, language } = module
  const asked = translator(locale, 'takeAlong')('forumQuestion')
  const made = (part: string, called: string, spoken: string, level: 1 | 2, body: string): Page => {
    const text = page({ title: called, language: spoken }, `<section>${body}</section>`)
    return { id: part, name: `${part}.xhtml`, type, title: called, level, text }
  }
  return [
    made(id, title, language, 1, moduleOpening(module, place)),
    ...module.items.map((item, at) =>
      made(`${id}-${at + 1}`, item.title, item.language, 2, itemHtml(item, place)),
    ),
    made(`${id}-forum`, asked, language, 2, forumClosing(module, place)),
  ]
}

/** A whole edition as one book, EPUB 3. The same texts give the same bytes. */
export const epubFile = (
  edition: TakenEdition,
  locale: Locale,
  shown: readonly TakenPicture[],
): Uint8Array<ArrayBuffer> => {
  const images = shown.map(({ id, bytes, mediaType }): Part & { bytes: Uint8Array } => {
    return { id: `p-${id}`, name: `${id}.jpg`, type: mediaType, bytes }
  })
  const pictures = (id: string) => images.find((one) => one.id === `p-${id}`)?.name
  const pages = [
    titlePage(edition, locale, pictures),
    ...edition.modules.flatMap((module) => modulePages(edition, module, locale, pictures)),
  ]
  const nav: Part = { id: 'nav', name: 'nav.xhtml', type }
  const style: Part = { id: 'style', name: 'style.css', type: 'text/css' }
  const [title, ...rest] = pages
  const parts = [...(title ? [title] : []), nav, ...rest, style, ...images]
  // What it is comes first and as it stands: reading programs look for it at that place.
  const files: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'book/package.opf': strToU8(packageFile(edition, locale, parts)),
    'book/nav.xhtml': strToU8(contentsFile(edition, locale, pages)),
    'book/style.css': strToU8(css),
  }
  for (const { name, text } of pages) files[`book/${name}`] = strToU8(text)
  for (const { name, bytes } of images) files[`book/${name}`] = [bytes, { level: 0 }]
  return zipSync(files, { level: 9, mtime: '2020-01-01T00:00:00' })
}
