import { parseEnv, type Env } from './env-parse'

/** The environment of this process, parsed once. */
export const env: Env = parseEnv(process.env)
