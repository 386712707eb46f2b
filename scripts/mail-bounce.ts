import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { noteFailure } from '@/lib/mail/bounce-commands'
import { failedDeliveries } from '@/lib/mail/delivery-status'
import { closeDatabase } from '@/lib/platform/db'

// Without a file it reads one report from its input, as a mail server's alias hands it over.
const files = process.argv.slice(2)
const reports =
  files.length > 0
    ? await Promise.all(files.map((file) => readFile(file)))
    : [await buffer(process.stdin)]
const now = new Date()
let noted = 0
for (const report of reports)
  for (const failed of await failedDeliveries(report))
    if (await noteFailure(failed, now)) noted += 1
console.info(`${noted} of ${reports.length} counted: mail that came back for good`)
await closeDatabase()
