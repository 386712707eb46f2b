// npm run build: what npm start does before it serves, for a machine that only builds.
import { bringBuild } from './run/build.mjs'
import { loadDotEnv } from './run/environment.mjs'
import { bringCheckout } from './run/start.mjs'
import { main } from './run/steps.mjs'

await main(async () => {
  loadDotEnv()
  await bringCheckout()
  await bringBuild()
})
