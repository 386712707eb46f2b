import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'
import {
  type Scene,
  storyboard,
  type Storyboard,
  type StoryboardWords,
} from '@/lib/catalog/source/storyboard'

/** The words of a scene in one language; a scene that lacks them stops the film. */
export const wordsOf = (scene: Scene, language: string): StoryboardWords => {
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
