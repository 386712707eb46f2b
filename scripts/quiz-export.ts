import { readFile } from 'node:fs/promises'
import { faultLine } from '@/lib/catalog/source/faults'
import { splitFrontMatter } from '@/lib/catalog/source/front-matter'
import { itemInOriginal } from '@/lib/catalog/source/schema'
import { readYaml } from '@/lib/catalog/source/yaml'
import { giftOf } from './quiz/gift-text'

// A content file in the language it was written in: it alone has the keys.
const file = process.argv[2]
if (!file) {
  console.error(
    'Name a quiz: npm run -s quiz:export -- content/courses/…/60-check.pt.md > bank.gift',
  )
  process.exit(1)
}
const { split, faults } = splitFrontMatter(file, await readFile(file, 'utf8'))
const read = split && readYaml(split.front, itemInOriginal)
const wrong = [...faults, ...(read?.faults ?? [])]
if (wrong.length > 0) {
  console.error(wrong.map(faultLine).join('\n'))
  process.exitCode = 1
} else if (read?.value?.kind === 'quiz') {
  const { gift, notes } = giftOf(read.value.questions)
  console.info(gift)
  if (notes.length > 0) console.error(notes.join('\n'))
} else {
  console.error(`${file} is no quiz in the language it was written in`)
  process.exitCode = 1
}
