'use client'

import type { ComponentProps } from 'react'
import { Button } from '../button'
import { useForm } from './context'

type Props = Pick<
  ComponentProps<typeof Button>,
  'kind' | 'name' | 'value' | 'formNoValidate' | 'children'
>

/** Sends the form. It keeps the focus while the form is on its way, and says that it is. */
export function SubmitButton(props: Props) {
  const { pending } = useForm()
  return <Button {...props} type="submit" aria-disabled={pending || undefined} />
}
