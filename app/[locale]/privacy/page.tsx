import { page } from '@/app/_server/page'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { privacyVersion } from '@/lib/accounts/privacy'
import { formatDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translator'
import { env } from '@/lib/platform/env'

const kept = ['keptAccount', 'keptCourse', 'keptForum', 'keptMail', 'keptTechnical'] as const
const sections = [
  ['whyTitle', 'why'],
  ['whoTitle', 'who'],
  ['longTitle', 'long'],
  ['cookiesTitle', 'cookies'],
  ['rightsTitle', 'rights'],
] as const

export default page(({ locale }) => {
  const t = translator(locale, 'privacy')
  return (
    <>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <h2>{t('keptTitle')}</h2>
      <ul>
        {kept.map((key) => (
          <li key={key}>{t.rich(key, { b: (words) => <strong>{words}</strong> })}</li>
        ))}
      </ul>
      {sections.map(([title, text]) => (
        <section key={title}>
          <h2>{t(title)}</h2>
          <p>{t(text)}</p>
        </section>
      ))}
      <p>
        {t.rich('contact', {
          address: env.HELP_ADDRESS,
          a: (words) => <Link href={`mailto:${env.HELP_ADDRESS}`}>{words}</Link>,
        })}
      </p>
      <p>{t('version', { date: formatDay(privacyVersion, locale) })}</p>
    </>
  )
})
