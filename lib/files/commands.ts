import type { Tx } from '@/lib/platform/db'

/** A file of content whose bytes are kept already; `id` comes from `contentFileId`. */
export type ContentFile = {
  id: string
  sha256: string
  /** In bytes. */
  size: number
  mediaType: string
  name: string
}

/** Records that a file belongs to content, and so is for everybody. A second time changes nothing. */
export const storeContentFile = async (tx: Tx, file: ContentFile, now: Date): Promise<void> => {
  await tx.file.upsert({
    where: { id: file.id },
    create: { ...file, purpose: 'content', storedAt: now },
    update: {},
  })
}
