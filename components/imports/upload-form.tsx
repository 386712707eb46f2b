import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Button } from '../ui/button'
import styles from './imports.module.css'

/** A plain form: the file goes to the disk as it comes, and no script is needed. */
export function UploadForm({ locale, mebibytes }: { locale: Locale; mebibytes: number }) {
  const t = translator(locale, 'imports')
  return (
    <form
      method="post"
      action={`/api/imports?locale=${locale}`}
      encType="multipart/form-data"
      className={styles.upload}
    >
      <label htmlFor="file">{t('file')}</label>
      <p id="file-hint">{t('fileHint', { size: mebibytes })}</p>
      <input
        id="file"
        name="file"
        type="file"
        required
        accept=".xml,.gz,application/xml,text/xml,application/gzip"
        aria-describedby="file-hint"
      />
      <Button type="submit">{t('upload')}</Button>
    </form>
  )
}
