import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { webVtt } from './film/captions'
import { encode } from './film/encode'
import { qualities } from './film/qualities'
import { drawStills } from './film/record'
import { readStoryboard } from './film/storyboard'
import { cues, timed, totalLength } from './film/timing'
import { missingTools } from './film/tools'

const content = join(import.meta.dirname, '../content')

/** Makes one film in all its languages, beside its storyboard. */
const makeFilm = async (storyboardPath: string): Promise<void> => {
  const storyboard = await readStoryboard(storyboardPath)
  const scenes = timed(storyboard)
  for (const language of storyboard.languages) {
    const name = join(dirname(storyboardPath), `film.${language}`)
    for (const quality of qualities) {
      const film = `${name}${quality.mark}.mp4`
      const folder = await mkdtemp(join(tmpdir(), 'ponte-film-'))
      try {
        encode(await drawStills(scenes, language, folder, quality.scale), film, quality)
      } finally {
        await rm(folder, { recursive: true })
      }
      const kilobytes = Math.round((await stat(film)).size / 1_000)
      const seconds = Math.round(totalLength(scenes))
      console.info(`content/${relative(content, film)}: ${seconds} s, ${kilobytes} kB`)
    }
    await writeFile(`${name}.vtt`, webVtt(cues(scenes, language)))
  }
}

const missing = missingTools()
if (missing.length > 0) {
  console.error(missing.join('\n'))
  process.exitCode = 1
} else {
  // `npm run film -- labour-inspection` makes those whose path holds the word.
  const wanted = process.argv[2] ?? ''
  const paths = await readdir(content, { recursive: true })
  for (const path of paths.filter((one) => one.endsWith('/film/storyboard.yaml')).sort()) {
    if (path.includes(wanted)) await makeFilm(join(content, path))
  }
}
