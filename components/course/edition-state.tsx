import { Tag } from '@/components/ui/tag'
import { editionState, type EditionTimes } from '@/lib/editions/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

const kinds = { open: 'success', upcoming: 'earth', closed: 'plain', archived: 'plain' } as const

type Props = { locale: Locale; edition: EditionTimes; now: Date }

/** Whether an edition is to come, open, closed or archived, in a word. */
export function EditionState({ locale, edition, now }: Props) {
  const state = editionState(edition, now)
  return <Tag kind={kinds[state]}>{translator(locale, 'course')(state)}</Tag>
}
