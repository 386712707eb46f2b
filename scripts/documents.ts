import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Browser } from '@playwright/test'
import { chromiumMissing, chromiumPath, launchChromium } from './chromium'
import { sheet } from './documents/sheet'
import { documentSource, printedFrom, readDocument } from './documents/source'

const content = join(import.meta.dirname, '../content')

/** Prints one document beside its source, unless it stands there already with these words. */
const print = async (browser: Browser, path: string): Promise<void> => {
  const source = await readDocument(path)
  const target = path.replace(/\.md$/, '.pdf')
  const mark = printedFrom(source)
  const kept = await readFile(target, 'latin1').catch(() => '')
  if (kept.endsWith(mark)) return
  const page = await browser.newPage()
  await page.setContent(sheet(source))
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })
  await page.close()
  const bytes = Buffer.concat([pdf, Buffer.from(`\n${mark}`)])
  await writeFile(target, bytes)
  console.info(`content/${relative(content, target)}: ${Math.round(bytes.length / 1_000)} kB`)
}

if (!chromiumPath()) {
  console.error(chromiumMissing)
  process.exitCode = 1
} else {
  // `npm run documents -- labour-inspection` prints those whose path holds the word.
  const wanted = process.argv[2] ?? ''
  const paths = (await readdir(content, { recursive: true })).filter(
    (path) => documentSource.test(`/${path}`) && path.includes(wanted),
  )
  const browser = await launchChromium()
  try {
    for (const path of paths.sort()) await print(browser, join(content, path))
  } finally {
    await browser.close()
  }
}
