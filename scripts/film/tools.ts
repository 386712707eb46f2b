import { execFileSync } from 'node:child_process'
import { chromiumMissing, chromiumPath } from '../chromium'

const installed = (program: string): boolean => {
  try {
    execFileSync(program, ['-version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** What is missing on this machine, with the command that brings it; empty when films can be made. */
export const missingTools = (): string[] => [
  ...(installed('ffmpeg') ? [] : ['ffmpeg is missing: apt-get install ffmpeg']),
  ...(chromiumPath() ? [] : [chromiumMissing]),
]
