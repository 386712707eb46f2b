/** Files that one post may have. */
export const mostFiles = 4

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
