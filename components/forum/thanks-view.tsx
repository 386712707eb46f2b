import { threadPath } from '@/lib/forum/rules'
import type { ThanksList } from '@/lib/forum/thanks/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../ui/link'
import { PageHeading } from '../ui/page-heading'

/** Who thanked for a post. */
export function ThanksView({ locale, thanks }: { locale: Locale; thanks: ThanksList }) {
  const t = translator(locale, 'thanks')
  const { names, more, author, place } = thanks
  return (
    <>
      <PageHeading lead={t('count', { count: names.length + more })}>
        {t('title', { name: author })}
      </PageHeading>
      <ul>
        {names.map((name, at) => (
          <li key={at}>
            <bdi>{name}</bdi>
          </li>
        ))}
        {more > 0 && <li>{t('more', { count: more })}</li>}
      </ul>
      <p>
        <Link href={threadPath(locale, place, place.number)}>
          {translator(locale, 'writing')('backToPost')}
        </Link>
      </p>
    </>
  )
}
