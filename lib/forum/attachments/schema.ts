import * as z from 'zod'

/** Files that one post may have. */
export const mostFiles = 4

/** The longest description of a picture, in characters. */
const longestAlt = 300

/** What the pictures of a post show, a line for each; the last line tells of those that have none. */
export const altsSchema = z
  .string()
  .default('')
  .transform((text) => text.split('\n').map((line) => line.trim()))
  .transform((lines) => lines.filter((line) => line !== ''))
  .pipe(z.array(z.string().max(longestAlt)).max(mostFiles))

/** Of an own post that is changed: files to take away, by id, and what is to be seen on new pictures. */
export const fileChangeFields = {
  drop: z.array(z.uuid()).max(mostFiles).default([]),
  alt: altsSchema,
}

/** What all of a person's attachments may take up, in bytes. */
export const quota = 60_000_000

export type ShownAttachment = {
  /** Of the file, as its address names it. */
  id: string
  name: string
  size: number
  /** What a picture shows, in words; null for documents. */
  alt: string | null
  width: number | null
  height: number | null
}
