import { createHash } from 'node:crypto'
import type { Locale } from '@/lib/i18n/locales'
import { css } from './css'
import { epubFile } from './epub'
import { moduleFile } from './module-html'
import { asDataUri, smallPictures } from './pictures'
import type { TakenEdition, TakenModule } from './schema'
import { picturesIn } from './xhtml'

/** Raise it whenever the same texts give another file. */
const makerVersion = 1

/** A file to take along; `tag` changes with its bytes and with nothing else. */
export type TakenFile = { name: string; bytes: Uint8Array; tag: string }

/** Made files by what they are made from, the longest unused first. Some 10 kB each, a book 300 kB. */
const kept = new Map<string, Promise<TakenFile>>()
const most = 80

const keep = (tag: string, make: () => Promise<TakenFile>): Promise<TakenFile> => {
  const made = kept.get(tag) ?? make()
  kept.delete(tag)
  kept.set(tag, made)
  // A failure is not kept.
  made.catch(() => kept.delete(tag))
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  return made
}

const tagOf = (...madeFrom: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([makerVersion, css, ...madeFrom]))
    .digest('hex')
    .slice(0, 32)

/** The pictures of an edition that some of its texts show, made small. */
const picturesOf = ({ pictures }: TakenEdition, texts: readonly string[]) => {
  const ids = new Set(texts.flatMap(picturesIn))
  return smallPictures(pictures.filter(({ id }) => ids.has(id)))
}

const textsOf = ({ html, items }: TakenModule) => [html, ...items.map((item) => item.html)]

/** A module as one HTML file, with the interface's words in a language. */
export const takenModule = (
  edition: TakenEdition,
  module: TakenModule,
  locale: Locale,
): Promise<TakenFile> => {
  const tag = tagOf('module', locale, edition.slug, edition.name, edition.course.title, module)
  return keep(tag, async () => {
    const shown = await picturesOf(edition, textsOf(module))
    const uris = new Map(shown.map((picture) => [picture.id, asDataUri(picture)]))
    const html = moduleFile(edition, module, locale, (id) => uris.get(id))
    return { name: nameOf(edition, locale, module), bytes: Buffer.from(html), tag }
  })
}

/** A whole edition as a book, with the interface's words in a language. */
export const takenBook = (edition: TakenEdition, locale: Locale): Promise<TakenFile> => {
  const tag = tagOf('book', locale, edition)
  return keep(tag, async () => {
    const texts = [edition.course.html, ...edition.modules.flatMap(textsOf)]
    const shown = await picturesOf(edition, texts)
    return { name: nameOf(edition, locale), bytes: epubFile(edition, locale, shown), tag }
  })
}

const nameOf = ({ slug }: TakenEdition, locale: Locale, module?: TakenModule): string =>
  module
    ? `${slug}-${String(module.number).padStart(2, '0')}-${module.slug}-${locale}.html`
    : `${slug}-${locale}.epub`
