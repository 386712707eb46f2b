/**
 * A `where` on accounts: whom a text in a forum may call. In an edition's own forum its learners and
 * facilitators, all of whom read it; where everybody reads, its facilitators and those whose posts
 * stand in the edition's forums, so that no name shows who is enrolled.
 */
export const mentionable = (forum: { editionId: string; readableBy: string }) => ({
  suspendedAt: null,
  OR: [
    {
      grants: {
        some: {
          role: 'facilitator',
          OR: [{ scope: 'site' }, { scope: 'edition', scopeId: forum.editionId }],
        },
      },
    },
    forum.readableBy === 'everyone'
      ? {
          author: {
            is: { posts: { some: { status: 'published', forum: { editionId: forum.editionId } } } },
          },
        }
      : { enrolments: { some: { editionId: forum.editionId, leftAt: null } } },
  ],
})
