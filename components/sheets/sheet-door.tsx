import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { sheetPath, type SheetPlace } from '@/lib/sheets/rules/place'
import { Link } from '../ui/link'

type Props = { locale: Locale; place: SheetPlace }

/** The way from a module to its country sheet. */
export const SheetDoor = ({ locale, place }: Props) => (
  <p>
    <Link kind="main" href={sheetPath(locale, place)}>
      {translator(locale, 'sheets')('open')}
    </Link>
  </p>
)
