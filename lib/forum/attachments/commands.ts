import { requireAccount } from '@/lib/accounts/policy'
import { dropFiles, storeAttached } from '@/lib/files/attached-commands'
import type { Upload } from '@/lib/files/uploads'
import type { Tx } from '@/lib/platform/db'
import type { Ctx } from '@/lib/platform/command'
import { Invalid } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { mostFiles, quota } from './schema'
import { tooManyFiles } from './uploads'

type Attached = { post: string; alts: readonly string[] }

/** What becomes of a post's files when it is changed. */
export type FileChange = {
  uploads: readonly Upload[]
  /** Ids of files that go. */
  drop: readonly string[]
  alts: readonly string[]
}

export const sameFiles: FileChange = { uploads: [], drop: [], alts: [] }

/**
 * Attaches files to a post of a member's own.
 * @throws Forbidden when a guest does
 * @throws Invalid when the writer's files would take up more than one person may
 */
export async function attachFiles(
  tx: Tx,
  { viewer, now }: Ctx,
  { post, alts }: Attached,
  uploads: readonly Upload[],
): Promise<void> {
  if (uploads.length === 0) return
  const { id: accountId } = requireAccount(viewer)
  const { _sum } = await tx.attachment.aggregate({ where: { accountId }, _sum: { size: true } })
  const more = uploads.reduce((sum, { size }) => sum + size, 0)
  if ((_sum.size ?? 0) + more > quota)
    throw new Invalid({ files: { code: 'fileQuota', values: { max: quota / 1e6 } } }, 'invalidForm')
  let pictures = 0
  for (const upload of uploads) {
    const { kind, name, size, width, height } = upload
    const fileId = await storeAttached(tx, upload, accountId, now)
    const alt = kind === 'image' ? (alts[pictures++] ?? alts.at(-1) ?? '') : null
    const shown = { name, size, width, height, alt }
    await tx.attachment.create({
      data: { id: newId(), postId: post, accountId, fileId, ...shown, attachedAt: now },
    })
  }
}

/**
 * Takes files of an own post away, for good, and attaches others to it.
 * @throws Forbidden, Invalid as `attachFiles`, and when the post would have too many
 */
export async function changeFiles(
  tx: Tx,
  ctx: Ctx,
  post: string,
  { uploads, drop, alts }: FileChange,
): Promise<void> {
  if (drop.length > 0) await dropAttachments(tx, post, ctx.now, drop)
  const kept = await tx.attachment.count({ where: { postId: post } })
  if (uploads.length > 0 && kept + uploads.length > mostFiles) throw tooManyFiles()
  await attachFiles(tx, ctx, { post, alts }, uploads)
}

/** Takes the files of a post away, all or those named, for good. */
export async function dropAttachments(
  tx: Tx,
  post: string,
  now: Date,
  only?: readonly string[],
): Promise<void> {
  const where = { postId: post, ...(only && { fileId: { in: [...only] } }) }
  const found = await tx.attachment.findMany({ where, select: { fileId: true } })
  if (found.length === 0) return
  await tx.attachment.deleteMany({ where })
  await dropFiles(
    tx,
    found.map(({ fileId }) => fileId),
    now,
  )
}
