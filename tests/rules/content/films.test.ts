import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadContent } from '@/lib/catalog/source/load'
import { readContent } from '@/lib/catalog/source/read'
import type { ItemData } from '@/lib/catalog/schema'
import { webVtt } from '@/scripts/film/captions'
import { readStoryboard, wordsOf } from '@/scripts/film/storyboard'
import { cues, timed, totalLength } from '@/scripts/film/timing'

const content = join(import.meta.dirname, '../../../content')
const { release } = readContent(await loadContent(content))
const films = release.courses.flatMap((course) =>
  course.modules.flatMap((module) =>
    module.items.flatMap((item) =>
      item.versions.flatMap(({ language, html, data }) => {
        const file = data.kind === 'film' && release.files.find(({ id }) => id === data.film?.id)
        return file ? [{ name: file.path, file, language, html, data }] : []
      }),
    ),
  ),
)

/** Those that have a sharper file, with it. */
const sharper = films.flatMap(({ name, data }) => {
  const { film, better, seconds } = data
  const file = release.files.find(({ id }) => id === better?.id)
  return film && file ? [{ name, file, small: film.size, seconds }] : []
})

const fileOf = ({ data }: { data: ItemData }) => (data.kind === 'film' ? data.film?.id : '')

/** Seconds, from the header of an MP4: the box "mvhd" says units and how many a second has. */
const lengthOf = (path: string): number => {
  const bytes = readFileSync(path)
  const at = bytes.indexOf('mvhd') + 4
  return bytes.readUInt32BE(at + 16) / bytes.readUInt32BE(at + 12)
}

const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x26;', '&')
    .replace(/\s+/g, ' ')

describe('each film', () => {
  it('stands in every language of its course', () => {
    const missing = release.courses.flatMap(({ texts, modules }) =>
      modules
        .flatMap(({ items }) => items.filter(({ kind }) => kind === 'film'))
        .filter(({ versions }) => new Set(versions.map(fileOf)).size !== texts.length),
    )
    expect(missing).toEqual([])
  })

  it.each(films)('$name is as long as its item says', ({ file, data }) => {
    const { seconds } = data
    expect(Math.round(lengthOf(join(content, file.path)))).toBe(seconds)
    expect(seconds).toBeGreaterThanOrEqual(60)
    expect(seconds).toBeLessThanOrEqual(120)
  })

  it.each(films)('$name starts before it has come whole', ({ file }) => {
    const bytes = readFileSync(join(content, file.path))
    expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'))
    expect(file.size).toBeLessThanOrEqual(1_500_000)
  })

  it.each(sharper)('$name has a sharper file of the same length', ({ file, small, seconds }) => {
    const path = join(content, file.path)
    expect(Math.round(lengthOf(path))).toBe(seconds)
    const bytes = readFileSync(path)
    expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'))
    expect(file.size).toBeGreaterThan(small)
    expect(file.size).toBeLessThanOrEqual(2 * small)
  })

  it.each(films)('$name has its whole text beside it, and captions', async ({ file, language, html, data }) => {
    const storyboard = await readStoryboard(join(content, dirname(file.path), 'storyboard.yaml'))
    const said = storyboard.scenes.map((scene) => wordsOf(scene, language).say)
    expect(said.filter((say) => !words(html).includes(words(say)))).toEqual([])
    const captions = data.captions.map((caption) => caption.language)
    expect(captions.toSorted()).toEqual(storyboard.languages.toSorted())
  })

  it.each(films)('$name has the captions that its storyboard gives', async ({ file, language }) => {
    const scenes = timed(await readStoryboard(join(content, dirname(file.path), 'storyboard.yaml')))
    const kept = readFileSync(join(content, file.path.replace(/\.mp4$/, '.vtt')), 'utf8')
    expect(kept).toBe(webVtt(cues(scenes, language)))
    const all = cues(scenes, language)
    expect(all.every(({ start, end }, at) => start < end && end <= (all[at + 1]?.start ?? end))).toBe(true)
    expect(all.at(-1)?.end).toBeLessThanOrEqual(totalLength(scenes))
  })
})
