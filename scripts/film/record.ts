import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchChromium } from '../chromium'
import { frame, slide } from './slide'
import { wordsOf } from './storyboard'
import type { TimedScene } from './timing'

/** A still picture, and for how many seconds it stands. */
export type Still = { path: string; seconds: number }

/** Draws every slide, its lines one after another, into a folder. */
export const drawStills = async (
  scenes: readonly TimedScene[],
  language: string,
  folder: string,
  scale: number,
): Promise<Still[]> => {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({ viewport: frame, deviceScaleFactor: scale })
    const stills: Still[] = []
    for (const { scene, length } of scenes) {
      // The first line comes with the heading: a heading alone would keep the reader waiting.
      const steps = Math.max(1, wordsOf(scene, language).lines.length)
      for (let step = 1; step <= steps; step += 1) {
        await page.setContent(slide(scene, language, step))
        const path = join(folder, `${String(stills.length).padStart(3, '0')}.png`)
        await writeFile(path, await page.screenshot())
        stills.push({ path, seconds: length / steps })
      }
    }
    return stills
  } finally {
    await browser.close()
  }
}
