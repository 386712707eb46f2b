import { describe, expect, it } from 'vitest'
import { reissueCertificate, revokeCertificate } from '@/lib/certificates/commands'
import { certificatePdf } from '@/lib/certificates/pdf'
import { ownCertificates, shownCertificate } from '@/lib/certificates/queries'
import { stranger } from '@/lib/platform/viewer'
import { completeItem } from '@/lib/progress/commands/complete-item'
import { aCertificateOf, rename } from '@/tests/support/certificates'
import { anEdition } from '@/tests/support/learners'
import { aCourse, aLearnerOf, anEditionOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { aMember, nobody as anyone, refusalOf } from '@/tests/support/forum'
import { aCtx, later } from '@/tests/support/people'

async function aHolder() {
  const course = await aCourse()
  const edition = await anEditionOf(course.id)
  const viewer = await aLearnerOf(edition)
  return { viewer, edition, code: await aCertificateOf(viewer, edition.id) }
}

describe('a certificate', () => {
  it('is issued with the last required item, once, and told by mail', async () => {
    const edition = await anEdition(3)
    const viewer = await aLearnerOf(edition)
    const act = (item: string) => completeItem(aCtx(viewer), { edition: edition.slug, item })
    await act(edition.items[0]!)
    expect((await ownCertificates(viewer)).size).toBe(0)
    await act(edition.items[1]!)
    const code = (await ownCertificates(viewer)).get(edition.slug)!
    await act(edition.items[2]!)
    expect(await db.certificate.count({ where: { enrolment: { editionId: edition.id } } })).toBe(1)
    const mails = await db.mail.findMany({ where: { kind: 'certificate' } })
    expect(mails).toHaveLength(1)
    expect(mails[0]!.text).toContain(code.slice(0, 4))
  })

  it('is issued once when the last two items are completed at the same time', async () => {
    const edition = await anEdition(3)
    const viewer = await aLearnerOf(edition)
    await Promise.all(
      edition.items
        .slice(0, 2)
        .map((item) => completeItem(aCtx(viewer), { edition: edition.slug, item })),
    )
    expect(await db.certificate.count({ where: { enrolment: { editionId: edition.id } } })).toBe(1)
  })

  it('says to a stranger what stands on it, and nothing else', async () => {
    const { viewer, code } = await aHolder()
    const shown = await shownCertificate(anyone, code.toLowerCase())
    expect(shown).toMatchObject({ state: 'valid', name: viewer.account!.name, hours: 12 })
    expect(shown).toMatchObject({ newName: null, mayRevoke: false, revokedReason: null })
    expect(JSON.stringify(shown)).not.toContain(viewer.account!.email)
  })

  it.each(['', 'AB01', "0000-0000-0000-0000' OR 1=1", '0000000000000000'])(
    'is not found by %j',
    async (typed) => {
      await aHolder()
      expect(await refusalOf(shownCertificate(anyone, typed))).toBe('certificateUnknown')
    },
  )

  it('keeps the words of its day when course and edition change theirs', async () => {
    const { edition, code } = await aHolder()
    const before = await shownCertificate(anyone, code)
    await db.edition.update({ where: { id: edition.id }, data: { name: 'Outro nome' } })
    await db.courseText.updateMany({ data: { title: 'Outro título' } })
    expect(await shownCertificate(anyone, code)).toEqual(before)
  })
})

describe('a corrected name', () => {
  it('makes a new certificate, which replaces the old one', async () => {
    const { viewer, edition, code } = await aHolder()
    expect(await refusalOf(reissueCertificate(aCtx(viewer), { code }))).toBe('certificateSameName')
    await rename(viewer, 'Amélia Nhantumbo')
    expect((await shownCertificate(viewer, code)).newName).toBe('Amélia Nhantumbo')
    const made = await reissueCertificate(aCtx(viewer), { code })
    expect(await shownCertificate(anyone, code)).toMatchObject({ state: 'replaced' })
    expect(await shownCertificate(anyone, made.code)).toMatchObject({
      state: 'valid',
      name: 'Amélia Nhantumbo',
    })
    expect((await ownCertificates(viewer)).get(edition.slug)).toBe(made.code)
  })

  it('makes one, however many ask at once', async () => {
    const { viewer, code } = await aHolder()
    await rename(viewer, 'Amélia Nhantumbo')
    const asked = await Promise.all(
      Array.from({ length: 4 }, () => refusalOf(reissueCertificate(aCtx(viewer), { code }))),
    )
    expect(asked.filter((outcome) => outcome === 'done')).toHaveLength(1)
  })
})

describe('a revoked certificate', () => {
  it('says so to everybody and the reason to its holder, and cannot come back', async () => {
    const { viewer, code } = await aHolder()
    const admin = await aMember({
      grants: [{ role: 'administrator', scope: 'site', scopeId: '' }],
    })
    const input = { code, reason: 'Emitido por engano.' }
    await revokeCertificate(aCtx(admin, { now: later({ hours: 1 }) }), input)
    expect(await shownCertificate(anyone, code)).toMatchObject({
      state: 'revoked',
      revokedReason: null,
    })
    expect(await shownCertificate(viewer, code)).toMatchObject({ revokedReason: input.reason })
    expect((await ownCertificates(viewer)).size).toBe(0)
    expect(await refusalOf(revokeCertificate(aCtx(admin), input))).toBe('certificateNotValid')
    await rename(viewer, 'Amélia Nhantumbo')
    expect(await refusalOf(reissueCertificate(aCtx(viewer), { code }))).toBe('certificateNotValid')
  })
})

it.each(['pt', 'en', 'es', 'fr'] as const)('prints as a tagged PDF in %s', async (locale) => {
  const { code } = await aHolder()
  const shown = await shownCertificate(stranger(locale), code)
  const name = 'Éowyn Ștefănescu d’Ávila e Conceição dos Santos Çelik'
  const pdf = (await certificatePdf({ ...shown, name }, locale)).toString('latin1')
  expect(pdf.startsWith('%PDF-1.7')).toBe(true)
  expect(pdf).toContain('/MarkInfo')
  expect(pdf).toContain(`/Lang (${locale})`)
  expect(pdf.length).toBeLessThan(60_000)
})
