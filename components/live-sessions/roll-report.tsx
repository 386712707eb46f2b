'use client'

import { KeptHtml } from '../kept-html'
import { useForm } from '../ui/form/context'

/** What a list would come to, line by line; it comes with the form’s answer. */
export function RollReport({ title }: { title: string }) {
  const { preview } = useForm()
  if (preview === null) return null
  return (
    <section aria-label={title} role="status">
      <h4>{title}</h4>
      <KeptHtml html={preview} />
    </section>
  )
}
