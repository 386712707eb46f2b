import type { PracticePart } from '@/lib/catalog/practices/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { KeptHtml } from '../kept-html'

type Props = {
  locale: Locale
  lang: string | undefined
  parts: readonly { part: PracticePart; html: string }[]
}

/** What a practice tells, part by part; what its source lacks is not there. */
export function PracticeParts({ locale, lang, parts }: Props) {
  const t = translator(locale, 'practices')
  return parts.map(({ part, html }) => (
    <section key={part} aria-labelledby={part}>
      <h2 id={part}>{t(`part-${part}`)}</h2>
      <KeptHtml {...{ html, lang }} />
    </section>
  ))
}
