import { inLanguage } from '@/lib/i18n/direction'
import styles from './kept-html.module.css'

type Props = {
  /** What `renderPost` or `renderContent` gave when the text was written or published. */
  html: string
  /** The language of the text, when it is not the page's. */
  lang?: string
  className?: string
}

/** Shows HTML that was sanitised when it was made. Nothing else may be passed to it. */
export function KeptHtml({ html, lang, className }: Props) {
  return (
    <div
      className={className ? `${styles.kept} ${className}` : styles.kept}
      {...(lang !== undefined && inLanguage(lang))}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
