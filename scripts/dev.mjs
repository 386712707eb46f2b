// npm run dev: as npm start, with Next's development server in place of a build.
import { start } from './run/start.mjs'
import { main } from './run/steps.mjs'

await main(() => start({ command: 'dev' }))
