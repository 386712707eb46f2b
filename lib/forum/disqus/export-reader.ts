import { SaxesParser, type SaxesTagNS } from 'saxes'
import { known, postOf, threadOf, type Raw } from './export-elements'
import { UnreadableExport, type SourcePost, type SourceThread } from './schema'

const elements = /^https?:\/\/disqus\.com\/?$/
const internals = /^https?:\/\/disqus\.com\/disqus-internals\/?$/

/** More faults of syntax than this, and it is not the file that somebody meant to give. */
const mostFaults = 1_000
const longestText = 1_000_000
const deepest = 20

export type Found =
  | { kind: 'thread'; thread: SourceThread }
  | { kind: 'post'; post: SourcePost }
  | { kind: 'malformed'; sourceId: string }
  | { kind: 'unknown'; path: string }

const idOf = (tag: SaxesTagNS): string =>
  Object.values(tag.attributes)
    .find(({ local, uri }) => local === 'id' && internals.test(uri))
    ?.value.trim() ?? ''

/** Reads events of one file; what is found waits in `found` until it is taken. */
class ExportParser {
  readonly found: Found[] = []
  private readonly sax = new SaxesParser({ xmlns: true })
  private readonly path: string[] = []
  private raw: Raw | null = null
  private kind = ''
  private faulty = false
  private faults = 0
  private sourceForum = ''
  private ended = false

  constructor() {
    this.sax.on('error', () => {
      if (this.ended)
        throw new UnreadableExport(this.path.length > 0 ? 'disqusCutOff' : 'disqusEmpty')
      this.faulty = true
      this.faults += 1
      if (this.faults > mostFaults) throw new UnreadableExport('disqusTooBroken')
    })
    this.sax.on('doctype', () => {
      throw new UnreadableExport('disqusDoctype')
    })
    this.sax.on('opentag', (tag) => this.opened(tag))
    this.sax.on('closetag', () => this.closed())
    this.sax.on('text', (text) => this.said(text))
    this.sax.on('cdata', (text) => this.said(text))
  }

  write(text: string) {
    this.sax.write(text)
  }

  end() {
    this.ended = true
    this.sax.close()
  }

  private opened(tag: SaxesTagNS) {
    const isOurs = elements.test(tag.uri)
    if (this.path.length === 0) this.begin(tag.local, isOurs)
    if (this.path.length > deepest) throw new UnreadableExport('disqusTooBroken')
    this.path.push(isOurs ? tag.local : `{${tag.uri}}${tag.local}`)
    if (this.path.length === 2) {
      this.kind = this.path[1] ?? ''
      this.faulty = false
      if (known[this.kind]) this.raw = { id: idOf(tag), text: {}, ids: {} }
      else this.found.push({ kind: 'unknown', path: this.kind })
    } else if (this.path.length > 2 && this.raw) this.inside(tag)
  }

  private begin(name: string, isOurs: boolean) {
    if (name === 'rss' || name === 'RDF' || name === 'feed') throw new UnreadableExport('disqusWxr')
    if (name !== 'disqus' || !isOurs) throw new UnreadableExport('disqusForeign')
  }

  private inside(tag: SaxesTagNS) {
    const path = this.path.slice(2).join('/')
    const id = idOf(tag)
    if (id && this.raw) this.raw.ids[path] ??= id
    if (!known[this.kind]?.has(path))
      this.found.push({ kind: 'unknown', path: `${this.kind}/${path}` })
  }

  private said(text: string) {
    if (!this.raw || this.path.length < 3) return
    const path = this.path.slice(2).join('/')
    if (!known[this.kind]?.has(path)) return
    const before = this.raw.text[path] ?? ''
    // Text and CDATA come in pieces, with the file's own indentation around them.
    if (before.length + text.length > longestText) this.faulty = true
    else this.raw.text[path] = before + text
  }

  private closed() {
    if (this.path.length === 2 && this.raw) this.keep(this.raw)
    if (this.path.length === 2) this.raw = null
    this.path.pop()
  }

  private keep(raw: Raw) {
    this.sourceForum ||= raw.text['forum']?.trim() ?? ''
    if (this.kind === 'thread' && raw.id)
      this.found.push({ kind: 'thread', thread: threadOf(raw, this.sourceForum) })
    if (this.kind !== 'post') return
    const post = this.faulty ? null : postOf(raw)
    this.found.push(post ? { kind: 'post', post } : { kind: 'malformed', sourceId: raw.id })
  }
}

/**
 * The threads and posts of a DISQUS export in the order of the file, which is no order to rely on.
 * A post that cannot be read is told of and the next one read.
 * @throws UnreadableExport when the whole is none, holds a DOCTYPE, or ends in the middle
 */
export async function* readExport(text: AsyncIterable<string>): AsyncGenerator<Found> {
  const parser = new ExportParser()
  for await (const chunk of text) {
    parser.write(chunk)
    yield* parser.found.splice(0)
  }
  parser.end()
  yield* parser.found.splice(0)
}
