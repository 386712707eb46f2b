'use client'

import {
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ComponentProps,
  type ReactNode,
} from 'react'
import { useField } from './context'
import styles from './form.module.css'
import { Frame } from './frame'

type Props = Omit<
  ComponentProps<'textarea'>,
  'id' | 'maxLength' | 'name' | 'value' | 'className'
> & {
  name: string
  label: string
  hint?: string
  /** What stands at the box to write with. */
  tools?: ReactNode
}

/** A text of several lines; it grows with what is written where the browser can do that. */
export function TextArea({ name, label, hint, rows = 5, defaultValue, tools, ...rest }: Props) {
  const { fault, typed, attributes } = useField(name, hint)
  const area = useRef<HTMLTextAreaElement>(null)
  // React sets a text area to what it came with when it wakes the page, over what was typed before.
  const waking = useSyncExternalStore(neverChanges, inBrowser, onWaking)
  const [typedBefore] = useState(() => (waking ? valueOnPage(attributes.id) : null))
  useLayoutEffect(() => {
    if (area.current && typedBefore !== null) area.current.value = typedBefore
  }, [typedBefore])
  return (
    <Frame id={attributes.id} {...{ name, label, hint, fault }} optional={!rest.required}>
      {tools}
      <textarea
        {...rest}
        {...attributes}
        ref={area}
        name={name}
        rows={rows}
        dir="auto"
        defaultValue={typed ?? defaultValue}
        className={styles.area}
      />
    </Frame>
  )
}

const neverChanges = () => () => {}
const inBrowser = () => false
/** React asks for this on the server and while it wakes a page that the server wrote. */
const onWaking = () => true

function valueOnPage(id: string): string | null {
  if (typeof window === 'undefined') return null
  const there = document.getElementById(id)
  return there instanceof HTMLTextAreaElement ? there.value : null
}
