'use client'

import { usePathname } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { failureWords } from './failure-words'

export type FailureProps = { error: Error & { digest?: string }; retry: () => void }

/** What a failed page shows: the number under which the log has the error, never its text. */
export function Failure({ error, retry }: FailureProps) {
  const words = failureWords(usePathname())
  return (
    <div role="alert">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      {error.digest && (
        <p>
          {words.number} <code>{error.digest}</code>
        </p>
      )}
      <p>
        <Button onClick={retry}>{words.retry}</Button>{' '}
        <Link kind="quiet" href={`/${words.locale}`}>
          {words.start}
        </Link>
      </p>
    </div>
  )
}
