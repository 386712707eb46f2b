import { download } from '@/app/_server/download'
import { NotFound } from '@/lib/platform/errors'
import { takenModule } from '@/lib/progress/take-along/files'
import { takenAlong } from '@/lib/progress/take-along/queries'

/** A module as one file to read without a line, for whoever may read it here. */
export const GET = download<{ edition: string; module: string }>(
  'text/html; charset=utf-8',
  async ({ viewer, now }, params) => {
    const edition = await takenAlong(viewer, params.edition, now)
    const module = edition.modules.find(({ slug }) => slug === params.module)
    if (!module) throw new NotFound()
    const { name, bytes, tag } = await takenModule(edition, module, viewer.locale)
    return { name, text: [bytes], tag }
  },
)
