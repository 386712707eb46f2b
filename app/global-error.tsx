'use client'

import { usePathname } from 'next/navigation'
import './tokens.css'
import './base.css'
import { Failure, type FailureProps } from './failure'
import { failureWords } from './failure-words'

/** In place of the whole document, when not even the layout could be made. */
export default function GlobalError(props: FailureProps) {
  const { locale, title } = failureWords(usePathname())
  return (
    <html lang={locale}>
      <body>
        <title>{title}</title>
        <main>
          <Failure {...props} />
        </main>
      </body>
    </html>
  )
}
