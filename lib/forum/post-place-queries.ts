import type { Tx } from '@/lib/platform/db'
import { placeOf } from './place-queries'
import type { PostPlace } from './rules'

type Row = {
  id: string
  rootId: string
  number: number | null
  forum: { editionId: string; moduleId: string }
}

/** Where a post stands, in the words of its address. */
export async function postPlaceOf(tx: Tx, { id, rootId, number, forum }: Row): Promise<PostPlace> {
  const { edition, module } = await placeOf(tx, forum)
  return { post: id, thread: rootId, number, edition, module }
}
