import type { ShownAttachment } from '@/lib/forum/attachments/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../../ui/link'
import styles from './attachments.module.css'

type Props = {
  locale: Locale
  files: readonly ShownAttachment[]
  /** Whether pictures wait for a tap. */
  savesData: boolean
}

/** What is attached to a post: pictures with their size, and documents to be saved. */
export function Attachments({ locale, files, savesData }: Props) {
  const t = translator(locale, 'attachments')
  if (files.length === 0) return null
  const kilobytes = (size: number) => Math.max(1, Math.round(size / 1000))
  return (
    <ul className={styles.files}>
      {files.map(({ id, name, size, alt, width, height }) => (
        <li key={id}>
          {width === null || height === null ? (
            <Link href={`/files/${id}`} download>
              {t('document', { name, size: kilobytes(size) })}
            </Link>
          ) : (
            <details open={!savesData}>
              <summary>{t('picture', { size: kilobytes(size) })}</summary>
              <img src={`/files/${id}`} {...{ width, height }} alt={alt ?? ''} loading="lazy" />
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
