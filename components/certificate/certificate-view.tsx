import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { certificatePath, printedCode } from '@/lib/certificates/rules'
import type { ShownCertificate } from '@/lib/certificates/schema'
import { formatDay, formatInstantDay, languageName } from '@/lib/i18n/format'
import { locales, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './certificate.module.css'

type Props = { locale: Locale; shown: ShownCertificate }

const states = {
  valid: ['success', 'stateValid'],
  replaced: ['warning', 'stateReplaced'],
  revoked: ['danger', 'stateRevoked'],
} as const

/** What a certificate says, and whether it is valid: no more than stands on it. */
export function CertificateView({ locale, shown }: Props) {
  const t = translator(locale, 'certificate')
  const { name, course, edition, timeZone, opensOn, closesOn, hours, state } = shown
  const [kind, said] = states[state]
  const from = formatDay(opensOn, locale)
  return (
    <>
      <Notice kind={kind}>
        <p>{t(said)}</p>
        {shown.revokedReason && <p>{t('revokedReason', { reason: shown.revokedReason })}</p>}
      </Notice>
      <article className={styles.certificate} data-state={state}>
        <p className={styles.soft}>{t('certifies')}</p>
        <h1>{name}</h1>
        <p className={styles.soft}>{t('completed')}</p>
        <p className={styles.course} lang={course.language}>
          {course.title}
        </p>
        <p>
          {edition}
          <br />
          {closesOn
            ? t('dates', { from, to: formatDay(closesOn, locale) })
            : t('datesOpen', { from })}
        </p>
        <p>
          {t('completedOn', { day: formatInstantDay(shown.completedAt, locale, timeZone) })}
          {hours !== null && ` · ${t('hours', { hours })}`}
          <br />
          {t('issuedOn', { day: formatInstantDay(shown.issuedAt, locale, timeZone) })}
        </p>
        <p>
          {t('code')}: <strong className={styles.code}>{printedCode(shown.code)}</strong>
        </p>
        <p className={styles.origin}>{t('origin')}</p>
      </article>
      {state === 'valid' && (
        <ul className={styles.downloads}>
          {[locale, ...locales.filter((one) => one !== locale)].map((language) => (
            <li key={language}>
              <Link
                kind={language === locale ? 'main' : 'quiet'}
                href={`${certificatePath(language, shown.code)}/certificate.pdf`}
              >
                {t('download', { language: languageName(language, locale) })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
