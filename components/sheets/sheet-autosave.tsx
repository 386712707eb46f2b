'use client'

import { useEffect, useRef, useState } from 'react'
import { basisField } from '@/lib/sheets/schema'
import { sendingMoments } from '../ui/form/sending-moments'
import { sendFields, type FieldSent } from './send-fields'
import styles from './sheets.module.css'

type Words = Record<'kept' | 'keeping' | 'offline' | 'beside', string>
type Props = { edition: string; item: string; locale: string; words: Words }

/** Time to go on typing, and between tries while the line is down, in milliseconds. */
const [pause, retry] = [2_000, 8_000]

/** Sends the texts of a sheet as they are typed. Without script the form’s own button does it. */
export function SheetAutosave({ edition, item, locale, words }: Props) {
  const place = useRef<HTMLParagraphElement>(null)
  const [said, say] = useState('')
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const areas = [...form.querySelectorAll('textarea')]
    const arrived = new Map(areas.map((area) => [area, area.value]))
    const asides = new Map<string, string>()
    let [isSending, isEnded] = [false, false]

    const unsent = (): FieldSent[] =>
      areas.flatMap((area) => {
        const field = area.name.slice('text.'.length)
        const basis = form.elements.namedItem(basisField(field))
        if (area.value === arrived.get(area) || !(basis instanceof HTMLInputElement)) return []
        return [{ field, basis, area, body: area.value, aside: asides.get(field) ?? '' }]
      })
    const send = async () => {
      const fields = unsent()
      if (isSending || isEnded || fields.length === 0) return
      isSending = true
      say(words.keeping)
      const outcome = await sendFields({ edition, item, locale }, fields)
      isSending = false
      if (outcome === 'lost') {
        say(words.offline)
        moments.later(retry)
        return
      }
      if ('refused' in outcome) {
        isEnded = true
        say(outcome.refused)
        return
      }
      for (const { field, basis, area, body } of fields) {
        const kept = outcome.fields.find((one) => one.field === field)
        arrived.set(area, body)
        // What is typed next follows on this text.
        if (kept?.keeping === 'next') basis.value = String(kept.number)
        if (kept?.aside) asides.set(field, kept.aside)
      }
      say(asides.size > 0 ? words.beside : words.kept)
      if (unsent().length > 0) moments.later(pause)
    }
    const moments = sendingMoments(send)
    const changed = () => moments.later(pause)
    form.addEventListener('input', changed)
    return () => {
      moments.end()
      form.removeEventListener('input', changed)
    }
  }, [edition, item, locale, words])
  return (
    <p ref={place} role="status" className={styles.saved}>
      {said}
    </p>
  )
}
