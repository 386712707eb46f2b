/**
 * A process that a test kills: it writes to the ledger in several lanes at once, and says each key
 * on a line of its own once the write is acknowledged.
 */
import { writeToLedger } from './ledger'

const [name = '', lanes = '1'] = process.argv.slice(2)

const write = async (lane: number) => {
  for (let number = 0; ; number += 1) {
    const { key } = await writeToLedger(`${name} ${lane} ${number}`)
    process.stdout.write(`${key}\n`)
  }
}

await Promise.all(Array.from({ length: Number(lanes) }, (_, lane) => write(lane)))
