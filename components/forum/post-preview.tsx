'use client'

import { unknownLanguage } from '@/lib/forum/languages/rules/tags'
import { KeptHtml } from '../kept-html'
import { useForm } from '../ui/form/context'
import styles from './composer.module.css'

type Props = { title: string; empty: string }

/** How the post will look, once that was asked for. */
export function PostPreview({ title, empty }: Props) {
  const { preview } = useForm()
  return (
    <div aria-live="polite">
      {preview !== null && (
        <section className={styles.preview} aria-label={title}>
          <p className={styles.previewTitle}>{title}</p>
          {preview === '' ? <p>{empty}</p> : <KeptHtml html={preview} lang={unknownLanguage} />}
        </section>
      )}
    </div>
  )
}
