// npm start: from a fresh clone to a running site. Runs on Node alone until packages are there.
import { start } from './run/start.mjs'
import { main } from './run/steps.mjs'

await main(() => start())
