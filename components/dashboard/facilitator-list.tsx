import { Choice } from '@/components/ui/form/choice'
import { Field } from '@/components/ui/form/field'
import { Form } from '@/components/ui/form/form'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { Facilitator } from '@/lib/dashboard/edition-queries'
import { staffRoles } from '@/lib/dashboard/editions/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import styles from './facilitator-list.module.css'

type Props = {
  locale: Locale
  editionId: string
  facilitators: readonly Facilitator[]
  /** Present for who may appoint; each form needs a key of its own. */
  forms: { appoint: FormAction; withdraw: FormAction; newKey: () => string } | null
}

/** Who facilitates and who observes an edition, and the forms to appoint and withdraw. */
export function FacilitatorList({ locale, editionId, facilitators, forms }: Props) {
  const t = translator(locale, 'admin')
  const words = translator(locale, 'editions')
  return (
    <>
      {!facilitators.some(({ role }) => role === 'facilitator') && <p>{t('noFacilitators')}</p>}
      <ul className={styles.list}>
        {facilitators.map(({ grant, role, name, email, everywhere }) => (
          <li key={grant}>
            <span>
              <strong>{name}</strong> {email} · {words(role)}
              {everywhere && ` (${t('siteFacilitator')})`}
            </span>
            {forms && !everywhere && (
              <Form action={forms.withdraw} locale={locale} formKey={forms.newKey()}>
                <HiddenField name="grant" value={grant} />
                <SubmitButton kind="quiet">
                  <span aria-hidden="true">{t('withdraw')}</span>
                  <span className="unseen">{t('withdrawFor', { name })}</span>
                </SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {forms && (
        <>
          <h3>{t('appointTitle')}</h3>
          <Form
            action={forms.appoint}
            locale={locale}
            formKey={forms.newKey()}
            submit={t('appoint')}
            done={t('appointed')}
          >
            <HiddenField name="edition" value={editionId} />
            <Field
              name="email"
              type="email"
              label={t('email')}
              hint={t('emailHint')}
              required
              autoComplete="off"
            />
            <Choice
              required
              name="role"
              label={words('role')}
              options={staffRoles.map((value) => ({ value, label: words(value) }))}
              defaultValue="facilitator"
            />
          </Form>
        </>
      )}
    </>
  )
}
