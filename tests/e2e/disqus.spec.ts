import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/journey'
import { ownBrowser, signInAsAdministrator } from './support/people'

// No other journey writes in this forum.
const module = 'academy-open/dialogue-and-your-practice'

const aPost = (id: number, text: string, more = '') =>
  `<post dsq:id="${id}"><id/><message><![CDATA[<p>${text}</p>]]></message><createdAt>2016-03-02T10:00:00Z</createdAt><isDeleted>false</isDeleted><isSpam>false</isSpam><author><name>Marta Antiga</name><isAnonymous>true</isAnonymous></author><thread dsq:id="1"/>${more}</post>`

const exported = [
  '<?xml version="1.0" encoding="utf-8"?>',
  '<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">',
  '<thread dsq:id="1"><id>old-module</id><forum>academy</forum><link>https://old.example.org/pt/modulo-antigo/</link><title>Módulo antigo</title><message/><createdAt>2016-03-01T09:00:00Z</createdAt><isClosed>false</isClosed><isDeleted>false</isDeleted></thread>',
  aPost(9001, 'Quem trouxe esta prática para o distrito?'),
  aPost(9002, 'Nós trouxemos, em 2014.', '<parent dsq:id="9001"/>'),
  '</disqus>',
].join('\n')

/** The worker does it; who waits looks again. */
const lookAgainUntil = async (page: Page, state: string) =>
  expect(async () => {
    await page.reload()
    await expect(page.getByText(state, { exact: true })).toBeVisible({ timeout: 1_000 })
  }).toPass({ intervals: [1_000], timeout: 30_000 })

test('an export of DISQUS is mapped, brought in, found at its old address, and taken back', async ({
  browser,
  site,
}) => {
  const admin = await ownBrowser(browser, site, { viewport: { width: 360, height: 740 } })
  await signInAsAdministrator(admin, site)
  await admin.goto('/pt/admin/imports')
  await expectAccessible(admin)
  const file = { name: 'academy.xml', mimeType: 'application/xml', buffer: Buffer.from(exported) }
  await admin.getByLabel('Ficheiro exportado pelo DISQUS').setInputFiles(file)
  await admin.getByRole('button', { name: 'Enviar o ficheiro' }).click()
  await expect(admin).toHaveURL(/\/admin\/imports\/[0-9a-f-]{36}$/)
  await lookAgainUntil(admin, 'Lido: falta decidir.')
  await expectAccessible(admin)
  await expectNoSidewaysScroll(admin)
  await admin.getByLabel('Para onde vão as suas 2 mensagens').selectOption(module)
  await admin.getByRole('button', { name: 'Importar', exact: true }).click()
  await expect(admin.getByText('Lido: falta decidir.', { exact: true })).toHaveCount(0)
  await lookAgainUntil(admin, 'Importado.')
  await expectAccessible(admin)

  const reader = await ownBrowser(browser, site)
  await reader.goto(`/pt/learn/${module}#comment-9002`)
  await expect(reader).toHaveURL(/\/forum\//)
  await expect(reader.getByRole('article').filter({ hasText: 'Nós trouxemos' })).toBeInViewport()
  await expectAccessible(reader)
  await reader.goto('/pt/modulo-antigo/')
  await expect(reader).toHaveURL(new RegExp(`${module}$`))

  await admin.getByText('Desfazer este lote').click()
  await admin.getByRole('button', { name: 'Desfazer a importação' }).click()
  await expect(admin.getByText('Importado.', { exact: true })).toHaveCount(0)
  await lookAgainUntil(admin, 'Desfeito.')
  await reader.goto(`/pt/learn/${module}`)
  await expect(reader.getByText('Quem trouxe esta prática')).toHaveCount(0)
  for (const page of [admin, reader]) await page.context().close()
})
