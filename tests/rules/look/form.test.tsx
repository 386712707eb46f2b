import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CheckBox } from '@/components/ui/form/check-box'
import { Choice } from '@/components/ui/form/choice'
import { FormContext, type FormWords } from '@/components/ui/form/context'
import { Field } from '@/components/ui/form/field'
import { Select } from '@/components/ui/form/select'
import { TextArea } from '@/components/ui/form/text-area'
import type { FieldFault, FormInput } from '@/lib/platform/form-answer'

const words: FormWords = {
  choose: 'Choose…',
  email: 'no address',
  invalidForm: 'correct it',
  lost: 'lost',
  optional: 'optional',
  required: 'missing',
  sending: 'sending',
  slow: 'slow',
}

const inForm = (
  children: ReactNode,
  typed: FormInput | null = null,
  fields: Record<string, FieldFault> = {},
) => {
  const state = { id: 'f', fields, typed, preview: null, round: 0, pending: false, words }
  return renderToStaticMarkup(<FormContext value={state}>{children}</FormContext>)
}

const options = [
  { value: 'pt', label: 'Portuguese' },
  { value: 'pt-BR', label: 'Portuguese of Brazil' },
]

describe('a field', () => {
  it('is named by its label and described by its hint and its fault', () => {
    const fault = { code: 'tooLong', text: 'too long' }
    const html = inForm(<Field name="name" label="Name" hint="in full" required />, null, {
      name: fault,
    })
    expect(html).toContain('<label for="f-name">')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('aria-describedby="f-name-hint f-name-fault"')
    expect(html).toContain('too long')
  })

  it('says when it may be left empty', () => {
    expect(inForm(<Field name="a" label="A" />)).toContain('(optional)')
    expect(inForm(<Field name="a" label="A" required />)).not.toContain('(optional)')
  })

  it('shows again what was typed, not what stood there before', () => {
    const text = <TextArea name="text" label="Text" defaultValue="before" />
    expect(inForm(text)).toContain('>before</textarea>')
    expect(inForm(text, { text: 'typed' })).toContain('>typed</textarea>')
    expect(inForm(text, { text: '' })).not.toContain('before')
  })
})

describe('a choice that was refused', () => {
  it('has what was chosen, and only that', () => {
    const select = <Select name="language" label="Language" options={options} defaultValue="pt" />
    expect(inForm(select, { language: 'pt-BR' })).toContain('<option value="pt-BR" selected="">')
    const radios = <Choice name="language" label="Language" options={options} />
    expect(inForm(radios, { language: 'pt-BR' }).match(/checked/g)).toHaveLength(1)
  })

  it('keeps several under a name that says so', () => {
    const boxes = <Choice name="languages" label="Languages" options={options} several />
    const html = inForm(boxes, { languages: ['pt', 'pt-BR'] })
    expect(html.match(/name="languages\[\]"/g)).toHaveLength(2)
    expect(html.match(/checked/g)).toHaveLength(2)
  })

  it('does not tick again what was left unticked', () => {
    const box = (
      <CheckBox name="agree" defaultChecked>
        Yes
      </CheckBox>
    )
    expect(inForm(box)).toContain('checked')
    expect(inForm(box, {})).not.toContain('checked')
    expect(inForm(box, { agree: 'yes' })).toContain('checked')
  })
})
