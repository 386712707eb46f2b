import type { ComponentProps } from 'react'
import styles from './button.module.css'

export type ButtonKind = 'main' | 'quiet' | 'danger'

type Props = Omit<ComponentProps<'button'>, 'className'> & { kind?: ButtonKind }

/** Does something. What leads somewhere is a Link. */
export const Button = ({ kind = 'main', type = 'button', ...rest }: Props) => (
  <button type={type} className={styles[kind]} {...rest} />
)
