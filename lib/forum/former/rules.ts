/** A forum as far as it decides who may read it later. */
export type FormerFacts = { later: string | null; closesAt: Date | null }

/** When the editions opened in which somebody learns. */
export type Learning = { opensAt: Date }

/**
 * Whether a learner of these editions of the same course reads a forum of an edition before them: if
 * the forum has said so, and one of them began when that edition was over.
 */
export const isReadLater = (forum: FormerFacts, editions: readonly Learning[]): boolean => {
  const { later, closesAt } = forum
  return (
    later === 'course' && closesAt !== null && editions.some(({ opensAt }) => opensAt >= closesAt)
  )
}
