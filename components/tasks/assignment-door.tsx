import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { assignmentPath, type TextState } from '@/lib/tasks/assignments/rules'

type Props = {
  locale: Locale
  about: Readonly<Record<'edition' | 'module' | 'item', string>>
  state: TextState | null
}

const words = {
  draft: 'openDraft',
  waits: 'openText',
  changes: 'openDraft',
  accepted: 'openText',
} as const satisfies Record<TextState, string>

/** The way from a module to the page on which an assignment is written. */
export function AssignmentDoor({ locale, about, state }: Props) {
  const t = translator(locale, 'tasks')
  return (
    <p>
      <Link kind={state === 'accepted' ? 'quiet' : 'main'} href={assignmentPath(locale, about)}>
        {t(state ? words[state] : 'beginText')}
      </Link>
    </p>
  )
}
