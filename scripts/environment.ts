// Parses the environment and writes, as one line of JSON, what the plain scripts need of it.
import { parseEnv, WrongEnvironment } from '@/lib/platform/env-parse'

try {
  const { PORT, HOST, BASE_URL, DATA_DIR, DATABASE_URL, SITE_MODE, SMTP_URL } = parseEnv(
    process.env,
  )
  const database = DATABASE_URL.startsWith('file:') ? 'sqlite' : 'postgresql'
  const mail = SMTP_URL === undefined ? 'folder' : 'smtp'
  console.info(JSON.stringify({ PORT, HOST, BASE_URL, DATA_DIR, SITE_MODE, database, mail }))
} catch (error) {
  if (!(error instanceof WrongEnvironment)) throw error
  console.error(error.message)
  process.exitCode = 1
}
