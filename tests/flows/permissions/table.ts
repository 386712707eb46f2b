import type { Row } from './row'
import { ownAccount } from './rows/accounts'
import { adoption } from './rows/adoption'
import { assignments } from './rows/assignments'
import { attachments } from './rows/attachments'
import { calendar } from './rows/calendar'
import { catalogue } from './rows/catalogue'
import { certificates } from './rows/certificates'
import { claims } from './rows/claims'
import { dashboard } from './rows/dashboard'
import { editions } from './rows/editions'
import { enrolment } from './rows/enrolment'
import { exchange } from './rows/exchange'
import { figures } from './rows/figures'
import { following } from './rows/following'
import { forum } from './rows/forum'
import { inboxes } from './rows/inbox'
import { invitations } from './rows/invitations'
import { languages } from './rows/languages'
import { former } from './rows/former'
import { forumChanges } from './rows/forum-changes'
import { learning } from './rows/learning'
import { mentions } from './rows/mentions'
import { confirmations } from './rows/confirmations'
import { order } from './rows/order'
import { people } from './rows/people'
import { practices } from './rows/practices'
import { proposals } from './rows/proposals'
import { quizzes } from './rows/quizzes'
import { sessions } from './rows/sessions'
import { sheets } from './rows/sheets'
import { search } from './rows/search'
import { reports } from './rows/reports'
import { unread } from './rows/unread'
import { takeAlong } from './rows/take-along'
import { tasks } from './rows/tasks'
import { summaries } from './rows/summaries'
import { thanksAndDrafts } from './rows/thanks'
import { translations } from './rows/translations'
import { waysIn } from './rows/ways-in'

/** Every command and query that somebody asks for, and what each role gets. */
export const areas: Record<string, readonly Row[]> = {
  'Ways in': waysIn,
  'Own account and roles': ownAccount,
  'Catalogue and files': catalogue,
  'Good practices': practices,
  'Practices that members propose': proposals,
  'Running editions': editions,
  'Facilitators: the inbox': inboxes,
  'Coming into an edition': enrolment,
  'Invitations into an edition': invitations,
  'Editions, progress and checks': learning,
  'Figures of an edition': figures,
  Confirmations: confirmations,
  'Adopting new content': adoption,
  'Order and dates': order,
  Quizzes: quizzes,
  'Questions, cases and surveys': tasks,
  Assignments: assignments,
  'Taking along': takeAlong,
  'Live sessions': sessions,
  'Country sheets': sheets,
  Calendars: calendar,
  Certificates: certificates,
  Forum: forum,
  'Languages of posts': languages,
  'Translations of posts': translations,
  'Forum: changing and removing': forumChanges,
  'Forum: calling people by name': mentions,
  'Forums of former editions': former,
  'Summaries of threads': summaries,
  'Searching the forums': search,
  'Forum: reports': reports,
  'Forum: claims and links of guests': claims,
  'What was read in the forums': unread,
  'Forum: thanks and drafts': thanksAndDrafts,
  'Forum: attachments': attachments,
  'Following and mail links': following,
  'Imports and exports': exchange,
  Dashboard: dashboard,
  'People and the record of acts': people,
}

export const table: readonly Row[] = Object.values(areas).flat()
