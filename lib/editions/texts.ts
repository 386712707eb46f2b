import { rendererVersion } from '@/lib/markdown/plugins'
import { renderPost } from '@/lib/markdown/render'
import type { EditionTextKind } from './schema'

/** A text of an edition, rendered and ready to be kept. */
export type EditionTextDraft = {
  kind: EditionTextKind
  language: string
  body: string
  html: string
  rendererVersion: number
}

/** Renders what was written, by language; an empty text is none. */
export const draftTexts = (
  kind: EditionTextKind,
  bodies: Readonly<Record<string, string>>,
): EditionTextDraft[] =>
  Object.entries(bodies)
    .filter(([, body]) => body !== '')
    .map(([language, body]) => ({
      kind,
      language,
      body,
      html: renderPost(body),
      rendererVersion,
    }))
