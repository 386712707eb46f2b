import rehypeSanitize from 'rehype-sanitize'
import rehypeSlug from 'rehype-slug'
import remarkGfm from 'remark-gfm'
import type { PluggableList } from 'unified'
import { allowedInContent, allowedInPosts, contentAddress, postAddress } from './allowed'
import { boundedParser, longestMarkdown } from './bounds'
import { fewerConstructs, keptLineBreaks } from './constructs'
import {
  demotedHeadings,
  markedLinks,
  picturesAsLinks,
  plainAttributes,
  resolvedFiles,
} from './elements'

/** One way of reading Markdown: what react-markdown and the kept HTML are both given. */
export type Plugins = { remark: PluggableList; rehype: PluggableList }

/**
 * Raise it whenever the same Markdown gives other HTML: what was kept by an older version is rendered
 * again when it is next written. A test holds the number to what the plugins give.
 */
export const rendererVersion = 1

/** A person's words in a forum. The page has its own headings above, so a post's begin at the fourth. */
export const postPlugins: Plugins = {
  remark: [
    [boundedParser, { longest: longestMarkdown.post, trusted: false }],
    remarkGfm,
    fewerConstructs,
    keptLineBreaks,
  ],
  rehype: [
    picturesAsLinks,
    [demotedHeadings, { highest: 4, by: 3 }],
    [markedLinks, { allowed: postAddress, rel: ['nofollow', 'ugc', 'noopener'] }],
    plainAttributes,
    [rehypeSanitize, allowedInPosts],
  ],
}

/** Where a text of a course stands. */
export type Place = {
  /** Begins the ids of its headings, so that several texts can share a page: the item's id. */
  idPrefix: string
  /** The level on the page of a heading with two signs: 2 beneath a page's title, 3 beneath an item's. */
  headings?: 2 | 3
  /** Where the site serves a file that the text names; undefined for an address of the web. */
  resolve?: (address: string) => string | undefined
}

/** A text of a course. Its title stands in its front matter, and is a heading of the page. */
export const contentPlugins = ({
  idPrefix,
  headings = 3,
  resolve = () => undefined,
}: Place): Plugins => ({
  remark: [
    [boundedParser, { longest: longestMarkdown.content, trusted: true }],
    remarkGfm,
    fewerConstructs,
  ],
  rehype: [
    [demotedHeadings, { highest: headings, by: headings - 2 }],
    [resolvedFiles, { resolve }],
    [markedLinks, { allowed: contentAddress, rel: ['noopener'] }],
    plainAttributes,
    [rehypeSlug, { prefix: `${idPrefix}--` }],
    [rehypeSanitize, allowedInContent],
  ],
})
