import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/journey'
import { enrol, ownBrowser, signInAsAdministrator } from './support/people'
import { signInAs } from './support/sign-in-as'

const slug = 'inspectors-that-grew'
const wanted = JSON.stringify({ slug, courseId: 'labour-inspection' })
const script = ['--import', 'tsx', 'tests/support/make-outdated-edition.ts', wanted]

test('an edition adopts what its course has become, and who finished keeps it', async ({
  browser,
  site,
}) => {
  await promisify(execFile)(process.execPath, script, { env: site.environment })
  const learner = await ownBrowser(browser, site)
  await signInAs(learner.context(), site, { email: 'cedo.pronta@example.org', name: 'Cedo Pronta' })
  await learner.goto(`/pt/learn/${slug}/enrol`)
  await enrol(learner)
  await learner.goto(`/pt/learn/${slug}/start-here`)
  await learner.getByRole('button', { name: 'Já li' }).click()
  await expect(learner.getByText(/Indicou em .* que leu\./)).toBeVisible()

  const admin = await ownBrowser(browser, site, { viewport: { width: 360, height: 740 } })
  await signInAsAdministrator(admin, site)
  await admin.goto(`/pt/admin/editions/${slug}`)
  await admin.getByRole('link', { name: 'Adotar conteúdo novo' }).click()
  await expect(admin.getByRole('heading', { name: 'O que muda' })).toBeVisible()
  await expect(
    admin.getByText(/^Uma pessoa concluiu a edição: a conclusão e o certificado ficam/),
  ).toBeVisible()
  await expectNoSidewaysScroll(admin)
  await expectAccessible(admin)
  await admin.getByRole('button', { name: 'Adotar tudo isto' }).click()
  await expect(admin.getByText('Não há nada de novo para adotar')).toBeVisible()
  await expectAccessible(admin)

  await learner.goto(`/pt/learn/${slug}`)
  await expect(learner.getByRole('heading', { name: 'O que junta nove países' })).toBeVisible()
  await expect(learner.getByText('Tudo feito').first()).toBeVisible()
  for (const one of [learner, admin]) await one.context().close()
})
