import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'

const words = z.strictObject({
  /** A few words above the heading: a date, a place. */
  above: z.string().optional(),
  heading: z.string(),
  lines: z.array(z.string()).max(4).default([]),
  /** What a voice would say; it becomes the captions and the transcript. */
  say: z.string(),
})

const figure = z.union([
  /** A bridge, of which so many arches stand. */
  z.strictObject({ bridge: z.int(), of: z.int() }),
  /** People: some from before, and those who are new in this scene. */
  z.strictObject({ before: z.int(), people: z.int() }),
  /** A ruler of ages, marked from one year to another. */
  z.strictObject({ ages: z.tuple([z.int(), z.int()]) }),
  /** A list, of which so many boxes are ticked. */
  z.strictObject({ boxes: z.int(), of: z.int() }),
  /** A road, walked as far as one of its stations. */
  z.strictObject({ road: z.int(), of: z.int().min(2) }),
  /** A table, with so many of its seats taken. */
  z.strictObject({ seats: z.int(), of: z.int() }),
  /** A sheet of paper, with so many of its lines written. */
  z.strictObject({ sheet: z.int(), of: z.int() }),
  /** A triangle: who asks, who shows, who pays, of whom so many have been told. */
  z.strictObject({ corners: z.int().max(3) }),
  /** A floor, of which so many boards are laid. */
  z.strictObject({ boards: z.int(), of: z.int() }),
  /** A chain, of which so many links are joined. */
  z.strictObject({ links: z.int(), of: z.int() }),
  /** Seats all around a long table, of which so many are taken. */
  z.strictObject({ ring: z.int(), of: z.int().multipleOf(2) }),
])

const scene = z.strictObject({
  figure: figure.optional(),
  words: z.record(z.string(), words),
})

const storyboard = z.strictObject({
  languages: z.array(z.string()).min(1),
  scenes: z.array(scene).min(2),
})

export type Words = z.infer<typeof words>
export type Figure = z.infer<typeof figure>
export type Scene = z.infer<typeof scene>
export type Storyboard = z.infer<typeof storyboard>

/** The words of a scene in one language; a scene that lacks them stops the film. */
export const wordsOf = (scene: Scene, language: string): Words => {
  const found = scene.words[language]
  if (!found) throw new Error(`a scene has no words in "${language}"`)
  return found
}

/** What a film is made from. */
export const readStoryboard = async (path: string): Promise<Storyboard> => {
  const read = storyboard.safeParse(parse(await readFile(path, 'utf8')))
  if (!read.success) throw new Error(`${path}\n${z.prettifyError(read.error)}`)
  for (const one of read.data.scenes) {
    for (const language of read.data.languages) wordsOf(one, language)
  }
  return read.data
}
