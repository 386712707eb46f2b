import type { ExportableForum } from '@/lib/forum/exchange/queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../ui/link'

type Props = { locale: Locale; edition: string; forums: readonly ExportableForum[] }

/** Takes the forums of an edition out, each as a file. */
export function ForumDownloads({ locale, edition, forums }: Props) {
  const t = translator(locale, 'imports')
  return (
    <section id="forums">
      <h2>{t('forumsTitle')}</h2>
      <p>{t('forumsLead')}</p>
      <ul>
        {forums.map(({ module, title }) => (
          <li key={module}>
            <Link href={`/${locale}/admin/editions/${edition}/${module}/forum.jsonl`}>{title}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
