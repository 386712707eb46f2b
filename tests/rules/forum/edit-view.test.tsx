import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { EditView } from '@/components/forum/edit-view'
import type { PostToChange } from '@/lib/forum/posts/schema'

const post: PostToChange = {
  id: 'p',
  body: 'O que escrevi.',
  html: '<p>O que escrevi.</p>',
  language: 'pt',
  version: '',
  obstacle: null,
  isHeld: false,
  files: [],
  byMember: true,
  answers: 0,
  place: { edition: 'open', module: 'first', thread: 't', number: 1 },
}
const pageOf = (changes: Partial<PostToChange>) =>
  renderToStaticMarkup(
    <EditView
      locale="pt"
      post={{ ...post, ...changes }}
      action={() => Promise.resolve({ ok: true, value: null, formKey: '' })}
      formKey="a-key-of-a-form-here"
    />,
  )

it.each(['editOver', 'editDecided'] as const)(
  'the page that says %s keeps the text to be copied, and sends nothing',
  (obstacle) => {
    const html = pageOf({ obstacle })
    expect(html).toMatch(/<textarea[^>]* readonly=""[^>]*>O que escrevi\.<\/textarea>/i)
    expect(html).not.toMatch(/<button|type="file"/)
  },
)

it('files are a member’s to change, and a guest has none', () => {
  const files = [{ id: 'f', name: 'guia.pdf', size: 1, alt: null, width: null, height: null }]
  expect(pageOf({ files })).toMatch(/name="drop\[\]" value="f"/)
  expect(pageOf({ byMember: false })).not.toMatch(/type="file"|drop/)
})
