import type { Options } from 'rehype-sanitize'

/** Where a link of a post may lead: the web, and mail. */
export const postAddress = /^(?:https?:\/\/|mailto:)/i

/** Where a link of content may lead: also to a heading of the same text, a file or a practice of ours. */
export const contentAddress =
  /^(?:https?:\/\/|mailto:|#|\/files\/[\w-]+$|(?:\/[a-z]{2})?\/practices\/[a-z0-9-]+$)/i

/** The one class that Markdown can set. */
export const languageClass = /^language-[\w+#-]{1,30}$/

const flow = ['p', 'blockquote', 'ul', 'ol', 'li', 'pre', 'hr', 'br']
const phrasing = ['a', 'code', 'del', 'em', 'strong']
const tables = ['table', 'thead', 'tbody', 'tr', 'th', 'td']

const common = {
  code: [['className', languageClass]],
  ol: ['start'],
  td: [['dataAlign', 'left', 'center', 'right']],
  th: [['dataAlign', 'left', 'center', 'right']],
} satisfies Options['attributes']

const strict = {
  ancestors: {
    li: ['ol', 'ul'],
    tbody: ['table'],
    td: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  // Ids come from headings alone and carry the text's own prefix; no author can choose one.
  clobber: [],
  strip: ['script', 'style'],
} satisfies Options

/** All that a post may hold: no ids, no pictures, links to the web and to mail addresses. */
export const allowedInPosts: Options = {
  ...strict,
  tagNames: [...flow, ...phrasing, ...tables, 'h4', 'h5', 'h6'],
  attributes: {
    ...common,
    a: [
      ['href', postAddress],
      ['rel', 'nofollow', 'ugc', 'noopener'],
    ],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
}

const heading = [['id', /^[a-z0-9-]+--[\p{L}\p{N}\p{M}_-]+$/u]] satisfies NonNullable<
  Options['attributes']
>[string]

/** All that content may hold: also pictures of our own, and headings that can be linked to. */
export const allowedInContent: Options = {
  ...strict,
  tagNames: [...flow, ...phrasing, ...tables, 'h2', 'h3', 'h4', 'h5', 'h6', 'img'],
  attributes: {
    ...common,
    a: [
      ['href', contentAddress],
      ['rel', 'noopener'],
    ],
    img: [['src', /^\/files\/[\w-]+$/], 'alt'],
    h2: heading,
    h3: heading,
    h4: heading,
    h5: heading,
    h6: heading,
  },
  protocols: { href: ['http', 'https', 'mailto'] },
}
