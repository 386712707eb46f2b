import type { Offer } from '@/lib/forum/claims/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { SubmitButton } from '../ui/form/submit-button'
import styles from './claims.module.css'

type Props = {
  locale: Locale
  offers: readonly Offer[]
  action: FormAction
  newKey: () => string
}

/** Names under which was written with one's address, each with a yes and a no. */
export function OfferList({ locale, offers, action, newKey }: Props) {
  const t = translator(locale, 'claims')
  return (
    <ul className={styles.list}>
      {offers.map(({ name, authors, posts, imported }) => (
        <li key={authors[0]} className={styles.entry}>
          <p>
            <bdi className={styles.name}>{name}</bdi>{' '}
            {t(imported ? 'offerImported' : 'offer', { count: posts })}
          </p>
          <Form action={action} locale={locale} formKey={newKey()}>
            <HiddenField name="authors" value={authors.join(' ')} />
            <SubmitButton name="answer" value="mine">
              {t('mine')}
              <span className="unseen">: {name}</span>
            </SubmitButton>
            <SubmitButton kind="quiet" name="answer" value="notMine">
              {t('notMine')}
              <span className="unseen">: {name}</span>
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  )
}
