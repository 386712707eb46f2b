import { countryName } from '@/lib/i18n/countries'
import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '@/lib/platform/form-answer'
import type { OwnSheetShown, SheetPage } from '@/lib/sheets/queries/page'
import { Form } from '../ui/form/form'
import { HiddenField } from '../ui/form/hidden-field'
import { SubmitButton } from '../ui/form/submit-button'
import { Notice } from '../ui/notice'
import { AsideList } from './aside-list'
import { SheetForm } from './sheet-form'
import { SignForm } from './sign-form'
import { SignedText } from './signed-text'

type Props = {
  locale: Locale
  page: SheetPage
  own: OwnSheetShown
  name: string
  canWork: boolean
  actions: Record<'save' | 'settle' | 'sign' | 'reopen' | 'confirm', FormAction>
  newKey: () => string
}

/** The sheet of the reader's own delegation: to be written together, or as it was signed. */
export function SheetView({ locale, page, own, name, canWork, actions, newKey }: Props) {
  const t = translator(locale, 'sheets')
  const { edition, module, item, data } = page
  const place = { edition: edition.slug, module: module.slug, item: item.itemId }
  const standing = own.signedAt ? own.signatures.find(({ reopenedAt }) => !reopenedAt) : undefined
  const day = (at: Date) => formatInstantDay(at, locale, edition.timeZone)
  const button = (action: FormAction, words: string, kind: 'main' | 'quiet') => (
    <Form {...{ locale, action }} formKey={newKey()}>
      {Object.entries(place).map(([key, value]) => (
        <HiddenField key={key} name={key} value={value} />
      ))}
      <SubmitButton kind={kind}>{words}</SubmitButton>
    </Form>
  )
  const earlier = own.signatures.filter((one) => one !== standing)
  return (
    <>
      <h2>{t('delegation', { country: countryName(own.country, locale) })}</h2>
      <AsideList
        {...{ locale, page, place }}
        asides={own.asides}
        settle={canWork && !standing ? { action: actions.settle, newKey } : null}
      />
      {standing && (
        <>
          <Notice kind="success">
            <p>{t('signedAs', { name: standing.name, day: day(standing.signedAt) })}</p>
          </Notice>
          <SignedText fields={data.fields} texts={standing.texts} empty={t('empty')} />
          {canWork && !item.evidence && button(actions.confirm, t('confirm'), 'main')}
          {canWork && button(actions.reopen, t('reopen'), 'quiet')}
        </>
      )}
      {!standing && canWork && (
        <>
          <SheetForm {...{ locale, page, own, place }} action={actions.save} formKey={newKey()} />
          <SignForm
            {...{ locale, page, own, place, name }}
            action={actions.sign}
            formKey={newKey()}
          />
        </>
      )}
      {!standing && !canWork && (
        <SignedText
          fields={data.fields}
          texts={Object.fromEntries([...own.texts].map(([id, { body }]) => [id, body]))}
          empty={t('empty')}
        />
      )}
      {earlier.map((signature) => (
        <details key={signature.number}>
          <summary>
            {t('earlier', { number: signature.number, day: day(signature.signedAt) })}
          </summary>
          <p>{signature.name}</p>
          <SignedText fields={data.fields} texts={signature.texts} empty={t('empty')} />
        </details>
      ))}
    </>
  )
}
