import type { ItemDraft } from '../draft'
import { type Reading, report } from './reading'

/** An item with the file that says what it is. */
export type ReadItem = { item: ItemDraft; file: string }

const asks = ({ item }: ReadItem): string | null => {
  const data = item.versions[0]?.data
  return data?.kind === 'question' ? data.asks : null
}

/** What is wrong with how the items of a module stand together. */
export const checkTogether = (reading: Reading, items: readonly ReadItem[]): void => {
  items.forEach((one, at) => {
    if (one.item.kind === 'survey' && at < items.length - 1)
      report(reading, one.file, 1, 'surveyNotLast', 'a survey is the last item of its module')
    const other = items.slice(0, at).find((before) => asks(before) && asks(before) === asks(one))
    if (!other) return
    const message = `one post would answer "${other.item.id}" too: a module asks for each once`
    report(reading, one.file, 1, 'sameQuestion', message)
  })
}
