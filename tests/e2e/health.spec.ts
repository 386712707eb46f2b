import { expect, test } from './support/journey'

test('whoever watches the site learns that it is well', async ({ request }) => {
  const answer = await request.get('/api/health')
  expect(answer.status()).toBe(200)
  const { version, ...health } = (await answer.json()) as Record<string, unknown>
  expect(health).toEqual({ status: 'ok', database: 'sqlite', migrations: 'current' })
  expect(version).toMatch(/^\d+\.\d+\.\d+$/)
})

test('a body that no form of the page sends is not read', async ({ request }) => {
  const large = 'x'.repeat(3 * 1024 * 1024)
  const headers = { 'sec-fetch-site': 'same-origin' }
  for (const path of ['/pt/account/sign-in', '/pt/learn/academy-open/good-practices', '/api/theme'])
    expect((await request.post(path, { form: { text: large }, headers })).status()).toBe(413)
})
