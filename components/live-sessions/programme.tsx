import type { SessionData } from '@/lib/catalog/session/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { KeptHtml } from '../kept-html'
import styles from './sessions.module.css'

type Props = {
  locale: Locale
  lang?: string | undefined
  programme: SessionData['programme']
  speakers: string
}

/** What a session is about, part by part, and who speaks. */
export function Programme({ locale, lang, programme, speakers }: Props) {
  const t = translator(locale, 'sessions')
  const progress = translator(locale, 'progress')
  const speaking = speakers.split('\n').filter((line) => line.trim() !== '')
  return (
    <>
      <h2>{t('programme')}</h2>
      <ol className={styles.programme}>
        {programme.map(({ id, minutes, html }) => (
          <li key={id}>
            <KeptHtml html={html} {...(lang !== undefined && { lang })} />
            <span className={styles.minutes}>{progress('minutes', { minutes })}</span>
          </li>
        ))}
      </ol>
      {speaking.length > 0 && (
        <>
          <h2>{t('speakers')}</h2>
          <ul>
            {speaking.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
