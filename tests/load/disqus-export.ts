// Writes a synthetic DISQUS export: npx tsx tests/load/disqus-export.ts 100000 > export.xml
// The same number gives the same bytes. One post in thirty is deleted, one in forty spam.
const posts = Number(process.argv[2] ?? 1_000)
const threads = 40

/** A small generator of numbers, seeded, so that every run is the same. */
let seed = 42
const below = (n: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
  return Math.floor((seed / 2 ** 31) * n)
}

const words =
  'o trabalho infantil na agricultura exige que a inspeção visite as famílias e a escola the inspectors of our district found children in the fields los niños de la comunidad trabajan con sus padres les inspecteurs du travail doivent écouter les enfants'.split(
    ' ',
  )
const sentence = (): string =>
  Array.from({ length: 6 + below(20) }, () => words[below(words.length)]).join(' ')

const body = (): string => {
  const link =
    below(10) === 0
      ? ' <a href="https://example.org/relatorio/2016">https://example.org/rel...</a>'
      : ''
  const paragraphs = Array.from({ length: 1 + below(4) }, () => `<p>${sentence()}</p>`).join('')
  return below(50) === 0
    ? `${paragraphs}<pre><code>a &lt; b\n  c</code></pre>`
    : `${paragraphs}${link}`
}

const author = (): string => {
  const name = `Pessoa ${below(3_000)}`
  const kind = below(3)
  if (kind === 0) return `<name>${name}</name><isAnonymous>true</isAnonymous>`
  if (kind === 1)
    return `<email>p${below(2_000)}@example.org</email><name>${name}</name><isAnonymous>true</isAnonymous>`
  const username = `pessoa${below(3_000)}`
  return `<name>${username}</name><isAnonymous>false</isAnonymous><username>${username}</username>`
}

const line = (text: string) => process.stdout.write(`${text}\n`)

line(
  '<?xml version="1.0" encoding="utf-8"?><disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">',
)
for (let n = 1; n <= threads; n += 1)
  line(
    `<thread dsq:id="${n}"><id>module-${n}</id><forum>synthetic</forum><link>https://academy.example.org/pt/module-${n}/</link><title>Module ${n}</title><message/><createdAt>2012-01-01T00:00:00Z</createdAt><isClosed>false</isClosed><isDeleted>false</isDeleted></thread>`,
  )
const recent = new Map<number, number[]>()
for (let n = 0; n < posts; n += 1) {
  const thread = 1 + below(threads)
  const before = recent.get(thread) ?? []
  const parent = below(3) > 0 && before.length > 0 ? before[below(before.length)] : undefined
  recent.set(thread, [...before, 1_000 + n].slice(-30))
  const at = new Date(Date.UTC(2012, 0, 2) + n * 1_200_000).toISOString().replace('.000', '')
  line(
    `<post dsq:id="${1_000 + n}"><id/><message><![CDATA[${body()}]]></message><createdAt>${at}</createdAt><isDeleted>${below(30) === 0}</isDeleted><isSpam>${below(40) === 0}</isSpam><author>${author()}</author><thread dsq:id="${thread}"/>${parent === undefined ? '' : `<parent dsq:id="${parent}"/>`}</post>`,
  )
}
line('</disqus>')
