import { requireAccount } from '@/lib/accounts/policy'
import { dropFiles, storeAttached } from '@/lib/files/attached-commands'
import type { Upload } from '@/lib/files/uploads'
import type { Tx } from '@/lib/platform/db'
import type { Ctx } from '@/lib/platform/command'
import { Invalid } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { quota } from './schema'

type Attached = { post: string; alts: readonly string[] }

/**
 * Attaches files to a post that a member writes now.
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

/** Takes the files of a post away, for good. */
export async function dropAttachments(tx: Tx, post: string, now: Date): Promise<void> {
  const where = { postId: post }
  const found = await tx.attachment.findMany({ where, select: { fileId: true } })
  if (found.length === 0) return
  await tx.attachment.deleteMany({ where })
  await dropFiles(
    tx,
    found.map(({ fileId }) => fileId),
    now,
  )
}
