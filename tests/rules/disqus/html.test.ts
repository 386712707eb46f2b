import { expect, it } from 'vitest'
import { markdownOf } from '@/lib/forum/disqus/html-to-markdown'
import { renderPost } from '@/lib/markdown/render'

const both = (html: string) => [markdownOf(html), renderPost(markdownOf(html))]

it.each([
  ['paragraphs', '<p>um</p><p>dois</p>', 'um\n\ndois', '<p>um</p>\n<p>dois</p>'],
  ['line breaks', '<p>um<br>dois</p>', 'um\ndois', '<p>um<br>\ndois</p>'],
  ['a plain text', 'um\ndois\n\ntrês', 'um\ndois\n\ntrês', '<p>um<br>\ndois</p>\n<p>três</p>'],
  ['struck words', '<p><s>um</s></p>', '~~um~~', '<p><del>um</del></p>'],
  [
    'emphasis',
    '<p><b>um</b> <i>dois</i></p>',
    '**um** *dois*',
    '<p><strong>um</strong> <em>dois</em></p>',
  ],
  ['empty paragraphs', '<p></p><p>um</p><p> </p>', 'um', '<p>um</p>'],
])('case 17: %s', (_, html, markdown, rendered) => {
  expect(both(html)).toEqual([markdown, rendered])
})

it.each([
  '*not emphasis*',
  '# not a heading',
  '1. not a list',
  '- no',
  '<b>',
  '`no`',
  '[no](http://a.b)',
  '> no',
  '|a|b|',
])('case 17: %s, typed, is seen as typed', (typed) => {
  const escaped = typed.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const html = renderPost(markdownOf(`<p>a<br>${escaped}</p>`))
  expect(html.replace(/<br>\s*/, '\n').replace(/<\/?(p|a)\b[^>]*>/g, '')).toBe(
    `a\n${escaped.replaceAll('&lt;', '&#x3C;').replaceAll('&gt;', '>')}`,
  )
})

it.each([
  [
    '<a href="https://clojure.org/releases/downloads" rel="nofollow" title="x">https://clojure.org/release...</a>',
    'https://clojure.org/releases/downloads',
  ],
  ['<a href="https://a.example/x">here</a>', 'https://a.example/x'],
])('case 18: a link is whole again: %s', (html, href) => {
  const rendered = renderPost(markdownOf(`<p>${html}</p>`))
  expect(rendered).toContain(`href="${href}"`)
  expect(rendered).not.toContain('...')
})

it.each([
  '<a href="http://SetTool.py">SetTool.py</a>',
  '<a href="http://scholar.py" rel="nofollow">scholar.py</a>',
])('case 18: a file name is no link: %s', (html) => {
  expect(renderPost(markdownOf(`<p>${html}</p>`))).not.toContain('<a')
})

it('case 19: a counted link is the address inside', () => {
  const html =
    '<p><a href="http://disq.us/url?url=https%3A%2F%2Fa.example%2Fx%3Fy%3D1:hSvWXyz0123456789abcdefg&amp;cuid=1">https://a.example/...</a></p>'
  expect(renderPost(markdownOf(html))).toContain('href="https://a.example/x?y=1"')
  expect(renderPost(markdownOf(html))).not.toContain('disq')
})

it('case 20: a picture is a link to it, and loads nothing', () => {
  const src = 'https://uploads.disquscdn.com/images/0a1b.png'
  const html = renderPost(
    markdownOf(`<p><a href="${src}">${src}</a> <img src="${src}" alt="mapa"></p>`),
  )
  expect(html).not.toContain('<img')
  expect(html.match(/<a /g)).toHaveLength(2)
  expect(html).toContain('>mapa</a>')
})

it('case 21: code keeps its lines and its indentation', () => {
  const code = 'if (a) {\n\tb()\n    c()\n}'
  expect(markdownOf(`<p></p><pre><code>${code}</code></pre>`)).toBe(`\`\`\`\n${code}\n\`\`\``)
  expect(renderPost(markdownOf('<pre><code>a<br>  b</code></pre>'))).toContain('a\n  b')
})

it('case 22: a post of code alone is not lost, and its signs are signs', () => {
  const rendered = renderPost(
    markdownOf('<pre><code>&lt;script&gt;alert("&amp;lt;")&lt;/script&gt;</code></pre>'),
  )
  expect(rendered).toContain('&#x3C;script>alert("&#x26;lt;")&#x3C;/script>')
  expect(rendered).not.toContain('<script')
})

it.each([
  ['a script', '<p>a</p><script>alert(1)</script>'],
  ['an event', '<p onclick="alert(1)">a</p><img src=x onerror=alert(1)>'],
  ['a script’s address', '<a href="javascript:alert(1)">a</a>'],
  [
    'a script’s address in a wrapper',
    '<a href="http://disq.us/url?url=javascript:alert(1):aaaaaaaaaaaaaaaaaaaaaaa">a</a>',
  ],
  ['depth', `${'<blockquote>'.repeat(5_000)}a`],
  ['marks', `<p>${'*'.repeat(4_000)}</p>`],
])('makes nothing run out of %s', (_, html) => {
  expect(renderPost(markdownOf(html))).not.toMatch(/<script|onclick|onerror|javascript:alert/i)
})
