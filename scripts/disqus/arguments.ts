import { parseArgs } from 'node:util'

const usage = `Usage: npm run disqus:import -- FILE [--map MAP.csv] [--dry-run] [--report REPORT.csv] [--host HOST]

  FILE       what DISQUS exported, .xml or .xml.gz
  --map      which thread goes to which module: a dry run without it proposes one beside FILE
  --dry-run  says what would happen and writes nothing into the database
  --report   writes the report as CSV too
  --host     a host name of the old site; may be given again (otherwise: where most was written)`

/** What the command line asks for, or the fault that it has. */
export function importArguments(given: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        map: { type: 'string' },
        report: { type: 'string' },
        host: { type: 'string', multiple: true, default: [] },
        'dry-run': { type: 'boolean', default: false },
      },
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) return { fault: usage }
    if (!values['dry-run'] && values.map === undefined)
      return {
        fault: `An import needs a map: begin with --dry-run, which proposes one.\n\n${usage}`,
      }
    const { map = null, report = null, host } = values
    return { fault: null, file, map, report, hosts: host, isDry: values['dry-run'] }
  } catch (error) {
    return { fault: `${error instanceof Error ? error.message : String(error)}\n\n${usage}` }
  }
}
