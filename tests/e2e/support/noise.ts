import type { Page } from '@playwright/test'

/**
 * Gathers what a page complains about on its console: errors, warnings of React, and everything
 * that the content security policy refuses.
 */
export const listenTo = (page: Page): string[] => {
  const noise: string[] = []
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    noise.push(`${message.type()} on ${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => noise.push(`thrown on ${page.url()}: ${error.message}`))
  return noise
}
