import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { withNext } from '@/lib/accounts/rules/next-path'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; next: string }

/** In place of what only somebody may change who has proven lately who it is. */
export function ConfirmFirst({ locale, next }: Props) {
  const href = withNext(`/${locale}/account/sign-in`, next)
  return (
    <Notice kind="info">
      <p>
        {translator(locale, 'account').rich('confirmFirst', {
          a: (words) => <Link href={href}>{words}</Link>,
        })}
      </p>
    </Notice>
  )
}
