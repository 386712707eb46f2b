// The cast of npm run demo and their doings. Runs after migrations and publication, in a demo site
// only; what it says on standard output is printed when the site stands.
import { closeDatabase } from '@/lib/platform/db'
import { WrongSite } from '@/lib/platform/site'
import { demoPassword } from './demo/accounts'
import { administrator, demoAddress, facilitators, learners } from './demo/people'
import { seed } from './demo/seed'

const line = (who: string, person: (typeof learners)[number]) =>
  `  ${who.padEnd(15)}${demoAddress(person)}`

const accounts = () => [
  line('administrator', administrator),
  ...facilitators.map((person) => line('facilitator', person)),
  ...learners.slice(0, 3).map((person) => line('learner', person)),
  `  and ${learners.length - 3} more learners; the password of all is ${demoPassword}`,
]

try {
  await seed()
  console.info(['Sign in with', ...accounts()].join('\n'))
} catch (error) {
  if (!(error instanceof WrongSite)) throw error
  console.error(error.message)
  process.exitCode = 1
} finally {
  await closeDatabase()
}
