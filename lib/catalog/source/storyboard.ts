import { z } from 'zod'
import { type Reading, report } from './reading'
import { readYaml } from './yaml'

const words = z.strictObject({
  /** A few words above the heading: a date, a place. */
  above: z.string().optional(),
  heading: z.string().min(1),
  lines: z
    .array(z.string())
    .max(4, 'four lines at most: a slide must be read on a phone')
    .default([]),
  /** What a voice would say; it becomes the captions and the transcript. */
  say: z.string().min(1),
})

const figure = z.union(
  [
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
    z.strictObject({
      ring: z.int(),
      of: z.int().multipleOf(2, 'a "ring" has an even number of seats'),
    }),
  ],
  'no figure, or one with a number that it cannot have: see "Films" in content/README.md',
)

const scene = z.strictObject({
  figure: figure.optional(),
  words: z.record(z.string(), words),
})

export const storyboard = z.strictObject({
  languages: z.array(z.string()).min(1),
  scenes: z.array(scene).min(2),
})

export type StoryboardWords = z.infer<typeof words>
export type Figure = z.infer<typeof figure>
export type Scene = z.infer<typeof scene>
export type Storyboard = z.infer<typeof storyboard>

/** Reports what keeps a film from being made of its storyboard, where a module has one. */
export const checkStoryboard = (reading: Reading, file: string): void => {
  const found = reading.files.get(file)
  if (!found) return
  const { value, faults, line } = readYaml(
    { file, text: found.text ?? '', firstLine: 1 },
    storyboard,
  )
  reading.faults.push(...faults)
  value?.scenes.forEach(({ words: said }, at) => {
    for (const language of value.languages.filter((one) => said[one] === undefined)) {
      const message = `this scene has no words in "${language}"`
      report(reading, file, line('scenes', at, 'words'), 'badStoryboard', message)
    }
  })
}
