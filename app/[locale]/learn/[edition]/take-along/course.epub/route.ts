import { download } from '@/app/_server/download'
import { takenBook } from '@/lib/progress/take-along/files'
import { takenAlong } from '@/lib/progress/take-along/queries'

/** An edition's whole course as a book, for whoever may read it here. */
export const GET = download<{ edition: string }>(
  'application/epub+zip',
  async ({ viewer, now }, params) => {
    const { name, bytes, tag } = await takenBook(
      await takenAlong(viewer, params.edition, now),
      viewer.locale,
    )
    return { name, text: [bytes], tag }
  },
)
