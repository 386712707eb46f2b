import { expect, test } from './support/journey'

test('whoever watches the site learns that it is well', async ({ request }) => {
  const answer = await request.get('/api/health')
  expect(answer.status()).toBe(200)
  const { version, ...health } = (await answer.json()) as Record<string, unknown>
  expect(health).toEqual({ status: 'ok', database: 'sqlite', migrations: 'current' })
  expect(version).toMatch(/^\d+\.\d+\.\d+$/)
})
