import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { pathOfBytes } from '@/lib/files/folder'

/** A picture as it is taken along: small, in a form that every reading program knows. */
export type TakenPicture = { id: string; bytes: Buffer; mediaType: 'image/jpeg' }

/** As wide as a phone held sideways shows, and as many bytes as a page of text. */
const width = 640

/** Pictures of content made small. One that cannot be read is left out: its description stays. */
export const smallPictures = async (
  files: readonly { id: string; sha256: string }[],
): Promise<TakenPicture[]> => {
  const made = files.map(async ({ id, sha256 }) => {
    const bytes = await sharp(await readFile(pathOfBytes(sha256)))
      .resize({ width, withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 60, mozjpeg: true })
      .toBuffer()
    return { id, bytes, mediaType: 'image/jpeg' as const }
  })
  const settled = await Promise.allSettled(made)
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
}

/** A picture inside the page itself. */
export const asDataUri = ({ bytes, mediaType }: TakenPicture): string =>
  `data:${mediaType};base64,${bytes.toString('base64')}`
