import { readFile } from 'node:fs/promises'
import { stringify } from 'yaml'
import { readGift } from './quiz/gift'
import { readMoodle } from './quiz/moodle'
import { reportOf, settle } from './quiz/verdict'
import { NotReadable } from './quiz/xml-tree'

// The questions go out, to be put into a content file; what became of each is told beside.
const file = process.argv[2]
if (!file) {
  console.error(
    'Name a file in GIFT or Moodle XML: npm run -s quiz:import -- bank.gift > questions.yaml',
  )
  process.exit(1)
}
try {
  const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
  const verdicts = settle(/^\s*</.test(text) ? readMoodle(text) : readGift(text))
  const questions = verdicts.flatMap(({ entry }) => (entry ? [entry] : []))
  console.info(stringify({ questions }, { lineWidth: 0 }))
  console.error(reportOf(verdicts))
} catch (error) {
  if (!(error instanceof NotReadable)) throw error
  console.error(`${file}: ${error.message}`)
  process.exitCode = 1
}
