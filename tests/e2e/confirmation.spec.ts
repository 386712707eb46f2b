import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/journey'
import { enrol, ownBrowser, signInAsAdministrator } from './support/people'
import { signInAs } from './support/sign-in-as'

test('an item is confirmed for a learner, who reads by whom and why', async ({ browser, site }) => {
  const learner = await ownBrowser(browser, site)
  const name = 'Órfão Nhaga'
  await signInAs(learner.context(), site, { email: 'orfao.nhaga@example.org', name })
  await learner.goto('/pt/learn/inspectors-2026/enrol')
  await enrol(learner)

  const admin = await ownBrowser(browser, site, { viewport: { width: 360, height: 740 } })
  await signInAsAdministrator(admin, site)
  await admin.goto('/pt/admin/editions/inspectors-2026/confirm')
  await admin.getByLabel('Nome').fill('orfao')
  await admin.getByRole('button', { name: 'Mostrar' }).click()
  await admin.getByRole('checkbox', { name: new RegExp(name) }).check()
  await expectNoSidewaysScroll(admin)
  await expectAccessible(admin)
  await admin.getByRole('button', { name: 'Ver o que vai mudar' }).click()
  await expect(admin.getByText('Vai confirmar esta atividade a uma pessoa:')).toBeVisible()
  await admin.getByLabel('Motivo').fill('Entregou a folha na sessão.')
  await expectAccessible(admin)
  await admin.getByRole('button', { name: 'Confirmar', exact: true }).click()
  await expect(admin.getByText('Confirmada a uma pessoa.')).toBeVisible()
  await admin.goto('/pt/admin/editions/inspectors-2026/order')
  await expect(admin.getByRole('heading', { name: 'Ordem e datas' })).toBeVisible()
  await expectNoSidewaysScroll(admin)
  await expectAccessible(admin)

  await learner.goto('/pt/learn/inspectors-2026/start-here')
  await expect(learner.getByText(/Helena Duarte confirmou-o em/)).toBeVisible()
  await expect(learner.getByText('Motivo: Entregou a folha na sessão.')).toBeVisible()
  for (const one of [learner, admin]) await one.context().close()
})
