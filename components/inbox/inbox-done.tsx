import { Notice } from '@/components/ui/notice'
import type { Done } from '@/lib/inbox/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { EntryButton, type EntryForms } from './entry-forms'

type Props = { locale: Locale; done: Done; form: EntryForms }

/** Says what was just done, and offers to take back what was put aside. */
export function InboxDone({ locale, done: { done, of, subject }, form }: Props) {
  const t = translator(locale, 'inbox')
  if (done === null) return null
  return (
    <div role="status">
      <Notice kind="success">
        <p>{t(`done_${done}`)}</p>
        {done === 'aside' && of !== null && subject !== null && (
          <EntryButton
            {...{ locale, form, subject }}
            reason={of}
            name={t('done_aside')}
            action={form.release}
            label={t('undo')}
          />
        )}
      </Notice>
    </div>
  )
}
