import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { surveyExport } from '@/lib/forum/disqus/analysis'
import { readExport, type Found } from '@/lib/forum/disqus/export-reader'
import { scratchFolder } from './scratch'

/** An element of an export as its words, unless `xml` says it all. */
type Element = Record<string, string>

const head =
  '<?xml version="1.0" encoding="utf-8"?>\n<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://disqus.com/api/schemas/1.0/disqus.xsd">'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const fields = (words: Element) =>
  Object.entries(words)
    .map(([name, text]) => `<${name}>${escaped(text)}</${name}>`)
    .join('')

export const aThread = (id: string, words: Element = {}): string =>
  `<thread dsq:id="${id}">${fields({
    id: '',
    forum: 'academy',
    link: `https://academy.example.org/pt/${id}/`,
    title: `Thread ${id}`,
    message: '',
    createdAt: '2016-03-01T09:00:00Z',
    isClosed: 'false',
    isDeleted: 'false',
    ...words,
  })}<category dsq:id="1" /></thread>`

type Post = {
  thread?: string
  parent?: string
  html?: string
  at?: string
  name?: string
  username?: string
  email?: string
  isDeleted?: boolean
  isSpam?: boolean
  /** Stands before the end of the element, as it is. */
  more?: string
}

export const aSourcePost = (id: string, post: Post = {}): string => {
  const { thread = '1', parent, html = `<p>Post ${id}</p>`, at = '2016-03-02T10:00:00Z' } = post
  const { name = 'Maria', username, email, isDeleted = false, isSpam = false, more = '' } = post
  const author = fields({
    ...(email === undefined ? {} : { email }),
    name,
    isAnonymous: String(username === undefined),
    ...(username === undefined ? {} : { username }),
  })
  return `<post dsq:id="${id}"><id /><message><![CDATA[${html}]]></message><createdAt>${at}</createdAt><isDeleted>${isDeleted}</isDeleted><isSpam>${isSpam}</isSpam><author>${author}</author><thread dsq:id="${thread}" />${parent ? `<parent dsq:id="${parent}" />` : ''}${more}</post>`
}

export const anExport = (...elements: string[]): string =>
  `${head}\n<category dsq:id="1"><forum>academy</forum><title>General</title><isDefault>true</isDefault></category>\n${elements.join('\n')}\n</disqus>`

/** A text that comes in pieces, cut where nobody would cut it. */
async function* pieces(text: string, length = 7) {
  await Promise.resolve()
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length)
}

export async function read(text: string): Promise<Found[]> {
  const found: Found[] = []
  for await (const one of readExport(pieces(text))) found.push(one)
  return found
}

export const postsOf = async (text: string) =>
  (await read(text)).flatMap((found) => (found.kind === 'post' ? [found.post] : []))

export const survey = async (text: string) => (await surveyExport(pieces(text))).analysis

/** The export as a file on the disk. */
export async function onDisk(content: string | Uint8Array, name = 'export.xml'): Promise<string> {
  const path = join(await scratchFolder('ponte-disqus-'), name)
  await writeFile(path, content)
  return path
}
