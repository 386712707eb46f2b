import { posix } from 'node:path'
import type { Image, Link } from 'mdast'
import { isLocale } from '@/lib/i18n/locales'
import { claimFile } from './claim-file'
import { proposing } from './practices/schema'
import { type Reading, report } from './reading'

/** The links and pictures of one text, as they are walked through. */
export type Links = {
  reading: Reading
  file: string
  /** Links and pictures start from here and may not lead out of it. */
  folder: string
  /** Of the text: pages that it links to are opened in it, where the site speaks it. */
  language: string
  /** Where the site serves what the text refers to, by the address that the author wrote. */
  served: Map<string, string>
  /** Links to headings of the same text, checked once its headings are known. */
  anchors: { line: number; heading: string }[]
}

const web = /^(?:https?:\/\/|mailto:)/i
const practice = /^practice:(.*)$/
const scheme = /^(?:[/?\\]|[a-z][a-z0-9+.-]*:)/i

/** The Markdown parser encodes addresses; authors write, and files have, plain names. */
const written = (url: string): string => {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

const serve = (links: Links, url: string, line: number): string | null => {
  if (/^www\./i.test(url)) {
    report(links.reading, links.file, line, 'badLink', `"${url}" begins with https://`)
    return null
  }
  const path = posix.normalize(posix.join(links.folder, written(url)))
  if (!path.startsWith(`${links.folder}/`)) {
    report(links.reading, links.file, line, 'brokenLink', `"${url}" leads out of this folder`)
    return null
  }
  const used = claimFile(links.reading, path, { file: links.file, line })
  if (used) links.served.set(written(url), `/files/${used.id}`)
  return used?.mediaType ?? null
}

/** A link to a case of the library is noted too: the case tells where it is cited. */
const readPractice = (links: Links, url: string, id: string, line: number): void => {
  const { reading, file, folder, language } = links
  const isProposing = id === proposing
  if (!isProposing && !reading.practices.has(id)) {
    report(reading, file, line, 'brokenLink', `there is no content/practices/${id}`)
    return
  }
  if (!isProposing) reading.cited.set(folder, (reading.cited.get(folder) ?? new Set()).add(id))
  links.served.set(url, `${isLocale(language) ? `/${language}` : ''}/practices/${id}`)
}

/** Checks one link: to the web, to a heading of the same text, to a practice, or to a file beside it. */
export const readLink = (links: Links, { url }: Link, line: number): void => {
  const fault = (message: string) => report(links.reading, links.file, line, 'badLink', message)
  const cited = practice.exec(url)
  if (cited) readPractice(links, url, cited[1] ?? '', line)
  else if (url.startsWith('#')) links.anchors.push({ line, heading: written(url.slice(1)) })
  else if (web.test(url)) {
    if (!URL.canParse(url)) fault(`"${url}" is no address`)
  } else if (url === '' || scheme.test(url)) {
    fault(`"${url}": only https, http, mailto, practice, #heading or a file beside the text`)
  } else serve(links, url, line)
}

/** Checks one picture: ours, beside the text, and described for who cannot see it. */
export const readPicture = (links: Links, { url, alt }: Image, line: number): void => {
  const fault = (message: string) => report(links.reading, links.file, line, 'badImage', message)
  if (!alt?.trim()) fault(`a picture needs a description: ![what it shows](${url})`)
  if (scheme.test(url)) fault('a picture must be a file beside the text')
  const mediaType = scheme.test(url) ? null : serve(links, url, line)
  if (mediaType && !mediaType.startsWith('image/')) fault(`"${url}" is no picture`)
}

/** Once the HTML is made: a link to a heading must find it. */
export const checkAnchors = (links: Links, idPrefix: string, html: string): void => {
  for (const { line, heading } of links.anchors) {
    if (html.includes(`id="${idPrefix}--${heading}"`)) continue
    report(
      links.reading,
      links.file,
      line,
      'brokenLink',
      `no heading of this text is "#${heading}"`,
    )
  }
}
