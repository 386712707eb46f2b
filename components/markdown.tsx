import ReactMarkdown from 'react-markdown'
import { postPlugins } from '@/lib/markdown/plugins'

/**
 * Markdown as it will stand in the forum, for previews and what is rendered once. Gives the same as
 * `renderPost`; what is read again and again is kept as HTML and shown by `KeptHtml`.
 */
export function Markdown({ children }: { children: string }) {
  return (
    <ReactMarkdown remarkPlugins={postPlugins.remark} rehypePlugins={postPlugins.rehype}>
      {children}
    </ReactMarkdown>
  )
}
