import type { Scene, Storyboard } from '@/lib/catalog/source/storyboard'
import { wordsOf } from './storyboard'

/** A slow reader's pace, in characters a second, and the time to find the text on a new slide. */
const pace = 15.5
const breath = 1.2

/** How long a scene stands, in tenths of a second, so that it can be read in every language. */
const lengthOf = ({ words }: Scene): number => {
  const longest = Math.max(...Object.values(words).map(({ say }) => say.length))
  return Math.round((breath + longest / pace) * 10)
}

export type TimedScene = { scene: Scene; start: number; length: number }

/** The scenes with their starts and lengths in seconds: the same for every language. */
export const timed = ({ scenes }: Storyboard): TimedScene[] => {
  let start = 0
  return scenes.map((scene) => {
    const length = lengthOf(scene)
    const begins = start
    start += length
    return { scene, start: begins / 10, length: length / 10 }
  })
}

/** The whole film in seconds. */
export const totalLength = (scenes: readonly TimedScene[]): number =>
  scenes.reduce((sum, { length }) => sum + length, 0)

export type Cue = { start: number; end: number; text: string }

/** One caption a sentence, each for as long as its share of the words. */
export const cues = (scenes: readonly TimedScene[], language: string): Cue[] =>
  scenes.flatMap(({ scene, start, length }) => {
    const sentences = wordsOf(scene, language).say.match(/[^.?!]+[.?!]+/g) ?? []
    const all = sentences.reduce((sum, sentence) => sum + sentence.length, 0)
    let at = start
    return sentences.map((sentence) => {
      const begins = at
      at += (sentence.length / all) * length
      return { start: begins, end: at - 0.1, text: sentence.trim() }
    })
  })
