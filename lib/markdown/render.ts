import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { contentPlugins, type Place, type Plugins, postPlugins } from './plugins'

const processor = ({ remark, rehype }: Plugins) =>
  unified().use(remarkParse).use(remark).use(remarkRehype).use(rehype).use(rehypeStringify).freeze()

const posts = processor(postPlugins)

/**
 * The sanitised HTML of a post, to be kept beside its Markdown. Bounded in time whatever is written:
 * a text that is longer than `longestMarkdown.post` or holds more structure than a person writes
 * comes out as plain paragraphs. It never throws.
 */
export const renderPost = (markdown: string): string => String(posts.processSync(markdown))

/**
 * The sanitised HTML of a text of a course. Pictures and links to files beside the text go through
 * `place.resolve`; a picture that it does not know is left out.
 */
export const renderContent = (markdown: string, place: Place): string =>
  String(processor(contentPlugins(place)).processSync(markdown))
