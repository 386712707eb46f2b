import type { ComponentProps } from 'react'
import styles from './button.module.css'

type Props = Omit<ComponentProps<'a'>, 'className' | 'href'> & {
  href: string
  /** Looks like a button, where it is the next step of the page. */
  kind?: 'main' | 'quiet'
}

/** Leads to a whole document: nothing is fetched ahead on a line that somebody pays for. */
export const Link = ({ kind, ...rest }: Props) => <a className={kind && styles[kind]} {...rest} />
