import { recordAudit } from '@/lib/audit/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { NotFound } from '@/lib/platform/errors'
import { postPlaceOf } from '../post-place-queries'
import type { PostPlace } from '../rules'
import { indexPost } from '../search/indexing-commands'
import { languagePost } from './queries'
import type { CorrectLanguageInput } from './schema'

/**
 * Says in which language a post is: its author's word, or a facilitator's, goes before what was
 * found in the text.
 * @throws NotFound when the viewer neither wrote the post nor moderates its forum
 */
export async function correctLanguage(ctx: Ctx, input: CorrectLanguageInput): Promise<PostPlace> {
  return runCommand(ctx, { name: 'forum.correctLanguage', input }, async (tx) => {
    const { viewer } = ctx
    const { post, language } = input
    const found = await languagePost(tx, viewer, post)
    if (!found) throw new NotFound()
    const languageBy = found.isOwn ? 'author' : 'facilitator'
    await tx.post.update({ where: { id: post }, data: { language, languageBy } })
    // The search knows the language of what it finds.
    await indexPost(tx, post)
    if (!found.isOwn && found.language !== language)
      await recordAudit(tx, ctx, {
        action: 'forum.correctLanguage',
        subjectKind: 'post',
        subjectId: post,
        editionId: found.forum.editionId,
        detail: { from: found.language, to: language },
      })
    return postPlaceOf(tx, found)
  })
}
