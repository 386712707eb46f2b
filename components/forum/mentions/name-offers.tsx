'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { savesData } from '../../ui/saves-data'
import styles from './name-offers.module.css'
import { namesFrom } from './names'
import { none, offerNames } from './offering'

type Props = {
  /** Where names are asked for. */
  path: string
  /** Letters after which they are asked for. */
  shortest: number
  /** `%` stands for how many there are. */
  words: { list: string; one: string; many: string }
}

/**
 * The names that are offered below the box of the form. The box keeps the focus and stays a box for
 * text; which name the keys have come to, it tells by `aria-activedescendant`.
 */
export function NameOffers({ path, shortest, words }: Props) {
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const choose = useRef<(name: string) => void>(undefined)
  const [{ names, active }, show] = useState(none)

  useEffect(() => {
    const box = boxOf(place.current)
    if (!box || savesData()) return
    box.setAttribute('aria-autocomplete', 'list')
    const offering = offerNames(box, namesFrom(path, shortest), show)
    choose.current = offering.choose
    return offering.end
  }, [path, shortest])

  useEffect(() => {
    const box = boxOf(place.current)
    if (!box || names.length === 0) return
    box.setAttribute('aria-controls', id)
    if (active >= 0) box.setAttribute('aria-activedescendant', `${id}-${active}`)
    place.current?.scrollIntoView({ block: 'nearest' })
    return () => {
      box.removeAttribute('aria-controls')
      box.removeAttribute('aria-activedescendant')
    }
  }, [id, names, active])

  const said = names.length === 1 ? words.one : words.many.replace('%', String(names.length))
  return (
    <div ref={place} className={styles.place}>
      <p role="status" className="unseen">
        {names.length > 0 && said}
      </p>
      {names.length > 0 && (
        <ul id={id} role="listbox" aria-label={words.list} className={styles.names}>
          {names.map((name, at) => (
            // The box keeps the focus, and its keys do what a click does.
            <li
              key={name}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose.current?.(name)}
            >
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function boxOf(place: HTMLElement | null): HTMLTextAreaElement | null {
  const box = place?.closest('form')?.elements.namedItem('body')
  return box instanceof HTMLTextAreaElement ? box : null
}
