import { activeAccount } from '@/lib/accounts/policy'
import { shownText } from '@/lib/catalog/rules'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { isStaffOf } from './policy'

/** A text in the language nearest to the reader's. */
export type EditionText = { language: string; html: string }

type Wanted = {
  id: string
  own: object | null
  readable: boolean
  course: { originalLanguage: string }
}

/**
 * What those who run an edition say: the languages it is held in where they are not all of the
 * course's, the welcome to its learners and staff, the rules of its forums to whoever may read it.
 */
export async function editionAbout(
  viewer: Viewer,
  edition: Wanted,
): Promise<{ languages: string[]; welcome: EditionText | null; rules: EditionText | null }> {
  const { languages, texts } = await reader.edition.findUniqueOrThrow({
    where: { id: edition.id },
    select: { languages: true, texts: { select: { kind: true, language: true, html: true } } },
  })
  const shown = (kind: string): EditionText | null => {
    const own = texts.filter((row) => row.kind === kind)
    const text = shownText(own, viewer.locale, edition.course.originalLanguage)
    return text ? { language: text.language, html: text.html } : null
  }
  const learner = edition.own !== null && activeAccount(viewer) !== null
  const welcomed = learner || isStaffOf(viewer, edition.id)
  return {
    languages: languages === null ? [] : (JSON.parse(languages) as string[]),
    welcome: welcomed ? shown('welcome') : null,
    rules: edition.readable ? shown('rules') : null,
  }
}
