import { takeUpload } from '@/lib/files/uploads'
import { attachedFile } from '@/lib/forum/attachments/queries'
import { writePost } from '@/lib/forum/posts/commands'
import { aLearnerOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { aPost } from '@/tests/support/forum'
import { aCtx } from '@/tests/support/people'
import type { Cast } from '../cast'
import { all, query, type Row } from '../row'

const readers = {
  learner: 'allowed',
  observer: 'allowed',
  facilitator: 'allowed',
  administrator: 'allowed',
} as const

/** A document that a learner attached to a post in the forum of the edition. */
async function aFile({ edition }: Cast): Promise<string> {
  const upload = await takeUpload(new File(['%PDF-1.7 x'], 'guia.pdf'))
  // One person posts so often an hour, and every role asks.
  const { post } = await writePost(aCtx(await aLearnerOf(edition)), aPost(edition.forum), [upload])
  return (await db.attachment.findFirstOrThrow({ where: { postId: post } })).fileId
}

export const attachments: Row[] = [
  query('forum/attachments/queries', {
    run: attachedFile,
    asked: 'a file of a post in the forum for those enrolled',
    input: async (cast: Cast) => [await aFile(cast)],
    as: all('NotFound', readers),
  }),
]
