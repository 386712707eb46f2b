import { page } from '@/app/_server/page'
import { PeopleView } from '@/components/forum/mentions/people-view'
import { peopleToMention } from '@/lib/forum/mentions/queries'
import { peopleSchema } from '@/lib/forum/mentions/schema'
import { now } from '@/lib/platform/clock'

type Params = { edition: string; module: string }

export default page<Params>(async ({ locale, viewer, params, search }) => {
  const { q } = peopleSchema.parse(search)
  const people = await peopleToMention(viewer, params, q, now())
  return <PeopleView {...{ locale, people, q }} place={params} />
})
