import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './child.mjs'
import { digestOf } from './digest.mjs'
import { step, tell } from './steps.mjs'

const stamp = '.next/ponte-build'

/** What a build is made of. Not content/, which is read at publication. */
const ingredients = [
  ...['app', 'components', 'lib', 'public', 'prisma/schema.prisma', 'package-lock.json'],
  ...['instrumentation.ts', 'proxy.ts', 'next.config.js', 'tsconfig.json'],
]

const keyFile = '.data/build-key'

/**
 * The key that Next seals a server action's closed-over values with. Addresses of actions follow
 * from it too, so an open form would stop working if it changed with every build. It belongs to
 * this checkout's build, which start and demo share, and so stands in the checkout's own data
 * folder whatever DATA_DIR is. Where one build serves several machines, set it in the environment.
 *
 * @returns {string} 32 bytes in base64
 */
export const actionsKey = () => {
  const given = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY
  if (given) return given
  if (!existsSync(keyFile)) {
    mkdirSync('.data', { recursive: true, mode: 0o700 })
    writeFileSync(keyFile, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(keyFile, 'utf8')
}

const wanted = () => digestOf(ingredients, { facts: [process.version, actionsKey()] })

/** Whether .next was built from what now stands in the checkout. */
export const buildIsCurrent = () =>
  existsSync('.next/BUILD_ID') && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()

/** Builds the app when something that it is made of has changed since the last time. */
export const bringBuild = () =>
  step('build', async (say) => {
    if (buildIsCurrent()) {
      say('nothing changed')
      return
    }
    tell('building; this takes under a minute')
    // Taken before: what changes during the build is built the next time.
    const digest = wanted()
    // Next imports every route while it builds, and they open what the environment names: here a
    // folder of nobody's, so that a build neither needs nor touches the site's database.
    const folder = mkdtempSync(join(tmpdir(), 'ponte-build-'))
    await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      env: {
        NODE_ENV: 'production',
        DATA_DIR: folder,
        DATABASE_URL: '',
        NEXT_TELEMETRY_DISABLED: '1',
        NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(),
      },
    }).finally(() => rmSync(folder, { recursive: true, force: true }))
    writeFileSync(stamp, digest)
  })
