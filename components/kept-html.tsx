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
      className={className}
      lang={lang}
      dir={lang ? 'auto' : undefined}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
