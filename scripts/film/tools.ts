import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const installed = (program: string): boolean => {
  try {
    execFileSync(program, ['-version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** A browser to draw the slides with: the system's, or the one that Playwright brought. */
export const browserPath = (): string | undefined =>
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync) ??
  [chromium.executablePath()].find(existsSync)

/** What is missing on this machine, with the command that brings it; empty when films can be made. */
export const missingTools = (): string[] => [
  ...(installed('ffmpeg') ? [] : ['ffmpeg is missing: apt-get install ffmpeg']),
  ...(browserPath() ? [] : ['Chromium is missing: apt-get install chromium']),
]
