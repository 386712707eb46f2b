import { renderPost } from '@/lib/markdown/render'
import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { answeredEditions } from '../policy'
import { authorsOf, type TextAuthor } from './authors-queries'
import { answersTo, versionsOf, type TextAnswer, type TextVersion } from './history-queries'
import { membersOf } from './members-queries'
import { textPlace, type TextPlace } from './place-queries'
import { textState, type TextState } from './rules'

/** A text as who answers it reads it: the version that was handed in, or the newest. */
export type TextToAnswer = {
  id: string
  editionId: string
  place: TextPlace
  by: TextAuthor
  members: string[]
  state: TextState
  /** The version that is shown. */
  number: number
  html: string
  submittedAt: Date | null
  /** It was changed after it was handed in. */
  movedOn: boolean
  answers: TextAnswer[]
  versions: TextVersion[]
}

/** @throws NotFound when there is none in an edition that the viewer facilitates */
export async function textToAnswer(viewer: Viewer, id: string): Promise<TextToAnswer> {
  const editions = answeredEditions(viewer)
  const text = await reader.assignmentText.findFirst({
    where: { id, ...(editions !== 'all' && { editionId: { in: [...editions] } }) },
  })
  if (!text) throw new NotFound()
  const number = text.submittedNumber ?? text.number
  const [version, place, authors, members, answers, versions] = await Promise.all([
    reader.assignmentVersion.findUnique({ where: { textId_number: { textId: id, number } } }),
    textPlace(reader, text),
    authorsOf([text]),
    membersOf(reader, text),
    answersTo(id),
    versionsOf(id),
  ])
  const by = authors.get(id)
  if (!by) throw new NotFound()
  return {
    ...{ id, editionId: text.editionId, place, by, number, answers, versions },
    members: members.map(({ account }) => account.name),
    state: textState(text),
    html: renderPost(version?.body ?? text.body),
    submittedAt: text.submittedAt,
    movedOn: text.submittedNumber !== null && text.number !== text.submittedNumber,
  }
}
