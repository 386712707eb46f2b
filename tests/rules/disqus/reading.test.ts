import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { exportText } from '@/lib/forum/disqus/source-file'
import {
  anExport,
  aSourcePost,
  aThread,
  onDisk,
  postsOf,
  read,
  survey,
} from '@/tests/support/disqus'

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'read',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )

const threadsOf = async (text: string) =>
  (await read(text)).flatMap((found) => (found.kind === 'thread' ? [found.thread] : []))

it('case 1: ids are text, however large', async () => {
  const text = anExport(
    aThread('10891416206'),
    aSourcePost('6589766737', { thread: '10891416206', parent: '98765432109876543210' }),
  )
  expect(await postsOf(text)).toMatchObject([
    {
      sourceId: '6589766737',
      thread: { sourceId: '10891416206' },
      parent: { sourceId: '98765432109876543210' },
    },
  ])
})

it('tells a thread from a reference to one, and finds elements by namespace and not by prefix', async () => {
  const text = `<x:disqus xmlns:x="http://disqus.com" xmlns:y="http://disqus.com/disqus-internals">
    <x:thread y:id="1"><x:id/><x:forum>academy</x:forum><x:link>http://a.example/1</x:link></x:thread>
    <x:post y:id="2"><x:message>Olá</x:message><x:createdAt>2016-03-02T10:00:00Z</x:createdAt>
    <x:author><x:name>Rui</x:name></x:author><x:thread y:id="1"/></x:post></x:disqus>`
  const found = await read(text)
  expect(found.map(({ kind }) => kind)).toEqual(['thread', 'post'])
  expect(found[1]).toMatchObject({ post: { html: 'Olá', author: { name: 'Rui' } } })
})

it.each([
  ['2016-03-02T10:00:00Z', '2016-03-02T10:00:00.000Z'],
  ['2011-08-30T00:12:05', '2011-08-30T00:12:05.000Z'],
])('takes %s as UTC', async (at, expected) => {
  const [post] = await postsOf(anExport(aThread('1'), aSourcePost('2', { at })))
  expect(post?.writtenAt.toISOString()).toBe(expected)
})

it('takes empty elements of old files as no', async () => {
  const old = aThread('1').replace(/<isClosed>false<\/isClosed>/, '<isClosed/>')
  const post = aSourcePost('2').replace(/<isDeleted>.*<\/isSpam>/, '')
  const text = anExport(old, post)
  expect(await threadsOf(text)).toMatchObject([{ isClosed: false }])
  expect(await postsOf(text)).toMatchObject([{ isDeleted: false, isSpam: false }])
})

it('case 9: a thread with an empty id is a thread', async () => {
  expect(await threadsOf(anExport(aThread('7', { id: '' })))).toMatchObject([
    { sourceId: '7', identifier: '' },
  ])
})

it('follows the references of old files, which name the publisher’s ids', async () => {
  const text = anExport(
    aThread('10', { id: 'modulo-2' }),
    aSourcePost('20')
      .replace('<id />', '<id>wp_id=5</id>')
      .replace(/<thread .*?\/>/, '<thread>modulo-2</thread>'),
    aSourcePost('21').replace(
      /<thread .*?\/>/,
      '<thread>modulo-2</thread><parent>wp_id=5</parent>',
    ),
  )
  expect((await survey(text)).threads).toMatchObject([{ posts: 2, live: 2, orphaned: 0 }])
})

it('case 13: line breaks and controls do not leave a title', async () => {
  const thread = aThread('1', { title: 'Bcc: all@example.org\r\nSubject: x' })
  expect(await threadsOf(anExport(thread))).toMatchObject([
    { title: 'Bcc: all@example.org Subject: x' },
  ])
})

it('case 14: a title is unescaped once more, and no more', async () => {
  const text = anExport(aThread('1', { title: 'Freire&#39;s &amp;lt; work' }))
  expect(await threadsOf(text)).toMatchObject([{ title: "Freire's &lt; work" }])
})

it('case 16: text and CDATA come in pieces, with space around them', async () => {
  const post = aSourcePost('2').replace(
    /<message>.*<\/message>/,
    '<message>\n      <![CDATA[<p>um]]><![CDATA[ dois</p>]]> &lt;p&gt;três&lt;/p&gt;\n</message>',
  )
  expect(await postsOf(anExport(aThread('1'), post))).toMatchObject([
    { html: '<p>um dois</p> <p>três</p>' },
  ])
})

it.each([
  [
    'a DOCTYPE',
    '<?xml version="1.0"?><!DOCTYPE disqus><disqus xmlns="http://disqus.com"/>',
    'disqusDoctype',
  ],
  [
    'an entity',
    '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><disqus xmlns="http://disqus.com">&x;</disqus>',
    'disqusDoctype',
  ],
  ['WXR', '<rss xmlns:dsq="http://www.disqus.com/"><channel/></rss>', 'disqusWxr'],
  ['HTML', '<html><body>Sign in</body></html>', 'disqusForeign'],
  ['another namespace', '<disqus xmlns="http://example.org"/>', 'disqusForeign'],
  ['nothing', '', 'disqusEmpty'],
  ['an export of nothing', anExport(), 'disqusEmpty'],
  ['half a file', anExport(aThread('1'), aSourcePost('2')).slice(0, -40), 'disqusCutOff'],
])('case 26: refuses %s', async (_, text, code) => {
  expect(await refusal(survey(text))).toBe(code)
})

it('case 26: leaves unknown entities alone and reads on', async () => {
  const post = aSourcePost('2').replace(/<message>.*<\/message>/, '<message>&xxe;</message>')
  const found = await read(anExport(aThread('1'), post, aSourcePost('3')))
  expect(found.map(({ kind }) => kind)).toEqual(['thread', 'malformed', 'post'])
})

async function textOf(path: string, largest?: number) {
  let text = ''
  for await (const piece of exportText(path, largest)) text += piece
  return text
}

it('case 27: reads a packed file, and says when one is packed badly', async () => {
  const text = anExport(aThread('1', { title: 'Inspeção' }))
  expect(await textOf(await onDisk(gzipSync(text)))).toBe(text)
  expect(await textOf(await onDisk(text))).toBe(text)
  expect(await refusal(textOf(await onDisk(gzipSync(text).subarray(0, -20))))).toBe('disqusNotGzip')
})

it('case 27: stops unpacking a bomb', async () => {
  const bomb = await onDisk(gzipSync(Buffer.alloc(20_000_000)))
  expect(await refusal(textOf(bomb, 1_000_000))).toBe('disqusTooLarge')
})

it('case 28: drops what XML forbids and what disguises a name, and keeps NFC', async () => {
  const path = await onDisk(anExport(aThread('1'), aSourcePost('2', { html: 'a\u0001b\u0000c' })))
  expect(await postsOf(await textOf(path))).toMatchObject([{ html: 'abc' }])
  const [post] = await postsOf(
    anExport(aSourcePost('3', { name: 'Jose\u0301 \u202eM\ufe0e\u200baria\u2066' })),
  )
  expect(post?.author.name).toBe('José Maria')
})

it('case 31: a malformed post is left out, not the file', async () => {
  const { threads, malformed } = await survey(
    anExport(
      aThread('1'),
      aSourcePost('2', { more: '<wrong a=b> < </wrong>' }),
      aSourcePost('3', { at: 'yesterday' }),
      aSourcePost('4').replace(/<thread .*?\/>/, ''),
      aSourcePost('5', { more: '<a><b></a>' }),
      aSourcePost('6'),
    ),
  )
  expect(malformed).toEqual(['2', '3', '4', '5'])
  expect(threads).toMatchObject([{ live: 1 }])
})

it('reports elements that nobody knew, and takes those of old files', async () => {
  const { unknown } = await survey(
    anExport(
      aThread('1'),
      aSourcePost('2', { more: '<isApproved>true</isApproved><likes>3</likes>' }),
      '<reaction dsq:id="9"/>',
    ),
  )
  expect(unknown).toEqual({ 'post/likes': 1, reaction: 1 })
})
