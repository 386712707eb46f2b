import { KeptHtml } from '@/components/kept-html'
import { Link } from '@/components/ui/link'
import type { ServedFile } from '@/lib/catalog/schema'
import { formatSize } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; lang: string | undefined; html: string; file: ServedFile }

/** A document to take along, with its name and size told before it is loaded. */
export function DocumentBody({ locale, lang, html, file }: Props) {
  const t = translator(locale, 'progress')
  return (
    <>
      {html && <KeptHtml html={html} lang={lang} />}
      <p>
        <Link kind="quiet" href={`/files/${file.id}`} download={file.name}>
          {t('download')}
        </Link>
      </p>
      <p>{t('documentSize', { name: file.name, size: formatSize(file.size, locale) })}</p>
    </>
  )
}
