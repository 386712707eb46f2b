import type { ReactNode } from 'react'
import type { ShownPost } from '@/lib/forum/threads/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../ui/link'
import styles from './post.module.css'

type Props = {
  locale: Locale
  answers: NonNullable<ShownPost['answers']>
  pathOf: (number: number) => string
}

/** Whom a post answers, in words. */
export function Answers({ locale, answers, pathOf }: Props) {
  const { name, number } = answers
  const a = (chunks: ReactNode) => <Link href={pathOf(number)}>{chunks}</Link>
  return (
    <p className={styles.answers}>
      {name === null
        ? translator(locale, 'writing').rich('answersGone', { number, a })
        : translator(locale, 'forum').rich('answers', { name, number, a })}
    </p>
  )
}
