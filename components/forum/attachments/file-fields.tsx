import { mostFiles, type ShownAttachment } from '@/lib/forum/attachments/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Choice } from '../../ui/form/choice'
import { AttachFields } from './attach-fields'

type Props = { locale: Locale; files: readonly ShownAttachment[] }

/** The files of a post that is changed: which of them go, and which come. */
export function FileFields({ locale, files }: Props) {
  const t = translator(locale, 'attachments')
  return (
    <>
      {files.length > 0 && (
        <Choice
          several
          name="drop"
          label={t('drop')}
          hint={t('dropHint', { most: mostFiles })}
          options={files.map(({ id, name, alt }) => ({
            value: id,
            label: <bdi>{alt ? `${name} · ${alt}` : name}</bdi>,
          }))}
        />
      )}
      <AttachFields {...{ locale }} />
    </>
  )
}
