import { existsSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { surveyExport } from '@/lib/forum/disqus/analysis'
import { beginBatch, continueBatch } from '@/lib/forum/disqus/batch-commands'
import { mapCsv, readMap } from '@/lib/forum/disqus/map-file'
import { reportCsv, reportOf, reportText } from '@/lib/forum/disqus/report'
import { propose } from '@/lib/forum/disqus/rules/proposal'
import { exportText } from '@/lib/forum/disqus/source-file'
import { importTargets, knownPlaces } from '@/lib/forum/disqus/target-queries'

type Asked = {
  file: string
  map: string | null
  report: string | null
  hosts: readonly string[]
  isDry: boolean
}

/** Imports an export, or says what an import would do. */
export async function importExport(asked: Asked, say: (line: string) => void): Promise<void> {
  const { file } = asked
  const { analysis } = await surveyExport(exportText(file))
  const mapped = asked.map
    ? readMap(await readFile(asked.map, 'utf8'), analysis, await importTargets())
    : propose(analysis.threads, await knownPlaces(asked.hosts))
  const report = reportOf(analysis, mapped)
  say(reportText(report))
  if (asked.report) await writeFile(asked.report, reportCsv(report))
  if (!asked.isDry) return run(asked, { analysis, mapped }, say)
  if (asked.map) say('\nNothing was written. Without --dry-run this is what happens.')
  else say(await keepProposal(`${file}.map.csv`, mapCsv(analysis, mapped)))
}

async function keepProposal(path: string, csv: string): Promise<string> {
  if (existsSync(path)) return `\n${path} is there already and was left as it is.`
  await writeFile(path, csv)
  return `\nA map was proposed: read and correct ${path}, then give it with --map.`
}

type Ready = {
  analysis: Parameters<typeof mapCsv>[0]
  mapped: Parameters<typeof mapCsv>[1]
}

async function run({ file }: Asked, { analysis, mapped }: Ready, say: (line: string) => void) {
  const { size } = await stat(file)
  const id = await beginBatch({ fileName: basename(file), size, analysis, map: mapped }, new Date())
  say(`\nBatch ${id}. It may be broken off: the same command takes it up again.`)
  let told = 0
  const so = { staged: 0, placed: 0 }
  await continueBatch(id, file, {
    clock: () => new Date(),
    progress: (now) => {
      Object.assign(so, now)
      if (now.staged + now.placed < told + 5_000) return
      told = now.staged + now.placed
      say(`  ${now.staged} taken in, ${now.placed} settled`)
    },
  })
  say(`Done: ${so.placed} settled. To take it back: npm run disqus:undo -- ${id}`)
}
