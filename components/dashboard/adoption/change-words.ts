import type { ItemChange } from '@/lib/editions/adoption/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator, type MessageKey } from '@/lib/i18n/translator'

/** What becomes of an item, in a word. */
export const changeKeys = {
  new: 'kindNew',
  removed: 'kindRemoved',
  rule: 'kindRule',
  text: 'kindText',
  place: 'kindPlace',
} as const satisfies Record<ItemChange['kind'], MessageKey<'adoption'>>

/** What of an item's rule is another; of a new item whether it is asked. */
export function ruleWords(locale: Locale, { kind, before, after }: ItemChange): string[] {
  const t = translator(locale, 'adoption')
  if (kind === 'new')
    return [after.required ? t('required') : translator(locale, 'progress')('optional')]
  if (kind !== 'rule') return []
  const said: string[] = []
  if (before.required !== after.required) said.push(t(after.required ? 'required' : 'notRequired'))
  if (before.criterion !== after.criterion) said.push(t('criterion'))
  else if (before.passMark !== after.passMark)
    said.push(t('passMark', { before: before.passMark ?? 0, after: after.passMark ?? 0 }))
  if (before.opensAfterDays !== after.opensAfterDays) said.push(t('opening'))
  return said
}
