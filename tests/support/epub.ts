import { posix } from 'node:path'
import { unzipSync, strFromU8 } from 'fflate'
import { SaxesParser } from 'saxes'

/** An element of XML, as far as tests look: its name and its attributes. */
export type Tag = { name: string; attributes: Record<string, string> }

/** @throws Error when the text is no well-formed XML */
export const tagsOf = (xml: string): Tag[] => {
  const tags: Tag[] = []
  const parser = new SaxesParser({})
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => tags.push({ name, attributes }))
  parser.write(xml).close()
  return tags
}

/** What is wrong with the structure of an EPUB, in words; nothing when a reading program can open it. */
export const faultsOfEpub = (bytes: Uint8Array): string[] => {
  const start = Buffer.from(bytes.subarray(0, 58)).toString('latin1')
  const faults = start.endsWith('mimetypeapplication/epub+zip') ? [] : ['mimetype is not first']
  const files = unzipSync(bytes)
  const names = Object.keys(files)
  const xml = new Map(
    names
      .filter((name) => /\.(?:xhtml|opf|xml)$/.test(name))
      .map((name) => [name, tagsOf(strFromU8(files[name] ?? new Uint8Array()))]),
  )
  const packed = xml.get('book/package.opf') ?? []
  const manifest = packed.filter(({ name }) => name === 'item').map(({ attributes }) => attributes)
  const listed = manifest.map(({ href = '' }) => `book/${href}`)
  const own = names.filter((name) => name.startsWith('book/') && !name.endsWith('.opf'))
  faults.push(...listed.filter((name) => !names.includes(name)).map((name) => `no ${name}`))
  faults.push(...own.filter((name) => !listed.includes(name)).map((name) => `${name} unlisted`))
  const ids = new Set(manifest.map(({ id }) => id))
  for (const { name, attributes } of packed) {
    if (name === 'itemref' && !ids.has(attributes['idref'])) faults.push('a page that is not there')
  }
  for (const [name, tags] of xml) {
    const anchors = tags.flatMap(({ attributes }) => attributes['id'] ?? [])
    if (new Set(anchors).size < anchors.length) faults.push(`an id twice in ${name}`)
    for (const { name: tag, attributes } of tags) {
      const { href = '', src = '' } = attributes
      const local = src || (/^[a-z]+:/.test(href) || tag === 'item' ? '' : href)
      const [path = '', anchor = ''] = local.split('#')
      if (path && !names.includes(posix.join(posix.dirname(name), path)))
        faults.push(`${local} in ${name}`)
      if (!path && anchor && !anchors.includes(anchor)) faults.push(`#${anchor} in ${name}`)
    }
  }
  return faults
}
