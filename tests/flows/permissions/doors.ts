/** What decides for a form action or a handler. */
export type Door = {
  /** The commands and queries that decide; none where there is nothing to decide. */
  by: readonly string[]
  /** The file that calls them, where the door's own does not. */
  through?: string
  why?: string
}

const film = 'keeps a cookie of the same browser, which says the small file or the better one'
const theme = 'keeps a cookie of the same browser, which says light or dark'

/** Every form action and handler of app. */
export const doors: Record<string, Door> = {
  'app/[locale]/actions.ts#confirmMail': { by: ['askAgain'] },
  'app/[locale]/account/actions.ts#dropPassword': { by: ['removePassword'] },
  'app/[locale]/account/actions.ts#savePassword': { by: ['setPassword'] },
  'app/[locale]/account/actions.ts#saveProfile': { by: ['changeProfile'] },
  'app/[locale]/account/actions.ts#unlink': { by: ['unlinkIdentity'] },
  'app/[locale]/account/posts/actions.ts#answer': { by: ['claimOffered'] },
  'app/[locale]/account/posts/actions.ts#ask': { by: ['askForClaim'] },
  'app/[locale]/account/posts/actions.ts#undo': { by: ['undoClaim'] },
  'app/[locale]/account/code/actions.ts#confirmCode': { by: ['enterCode'] },
  'app/[locale]/account/code/actions.ts#sendAgain': { by: ['askAgain'] },
  'app/[locale]/account/finish/actions.ts#finish': { by: ['finishSignUp'] },
  'app/[locale]/account/link/actions.ts#linkOwn': { by: ['linkOwnIdentity'] },
  'app/[locale]/account/link/actions.ts#proveToLink': { by: ['askToLink'] },
  'app/[locale]/account/mail/actions.ts#choose': { by: ['chooseRhythm'] },
  'app/[locale]/account/mail/actions.ts#end': { by: ['endSubscription'] },
  'app/[locale]/account/sign-in/actions.ts#sendCode': { by: ['askToSignIn'] },
  'app/[locale]/account/sign-in/actions.ts#signIn': { by: ['signInByPassword'] },
  'app/[locale]/account/sign-up/actions.ts#signUp': { by: ['askToSignUp'] },
  'app/[locale]/admin/audit/acts.csv/route.ts#GET': { by: ['downloadAudit'] },
  'app/[locale]/admin/people/[account]/actions.ts#endSessions': { by: ['signOutPerson'] },
  'app/[locale]/admin/people/[account]/actions.ts#lift': { by: ['liftSuspension'] },
  'app/[locale]/admin/people/[account]/actions.ts#suspend': { by: ['suspendAccount'] },
  'app/[locale]/admin/editions/[edition]/[module]/forum.jsonl/route.ts#GET': {
    by: ['downloadForum'],
  },
  'app/[locale]/admin/editions/[edition]/actions.ts#appoint': { by: ['appointStaff'] },
  'app/[locale]/admin/editions/[edition]/actions.ts#withdraw': { by: ['dismissStaff'] },
  'app/[locale]/admin/editions/[edition]/adopt/actions.ts#adopt': { by: ['adoptContent'] },
  'app/[locale]/admin/editions/[edition]/confirm/actions.ts#confirm': { by: ['confirmItem'] },
  'app/[locale]/admin/editions/[edition]/confirm/actions.ts#withdraw': {
    by: ['withdrawConfirmation'],
  },
  'app/[locale]/admin/editions/[edition]/copy/actions.ts#copy': { by: ['copyEdition'] },
  'app/[locale]/admin/editions/[edition]/order/actions.ts#open': { by: ['openItem'] },
  'app/[locale]/admin/editions/[edition]/order/actions.ts#order': { by: ['orderItems'] },
  'app/[locale]/admin/editions/[edition]/invitations/actions.ts#sendInvitations': {
    by: ['invite'],
  },
  'app/[locale]/admin/editions/[edition]/invitations/actions.ts#resend': {
    by: ['resendInvitation'],
  },
  'app/[locale]/admin/editions/[edition]/invitations/actions.ts#revoke': {
    by: ['revokeInvitation'],
  },
  'app/[locale]/invitations/[token]/actions.ts#renew': { by: ['renewInvitation'] },
  'app/[locale]/admin/editions/[edition]/people/actions.ts#decide': { by: ['decideRequest'] },
  'app/[locale]/admin/editions/[edition]/people/[enrolment]/actions.ts#remove': {
    by: ['removeLearner'],
  },
  'app/[locale]/admin/editions/[edition]/people/[enrolment]/actions.ts#readmit': {
    by: ['readmitLearner'],
  },
  'app/[locale]/admin/editions/[edition]/settings/actions.ts#archive': { by: ['archiveEdition'] },
  'app/[locale]/admin/editions/[edition]/settings/actions.ts#revise': { by: ['reviseEdition'] },
  'app/[locale]/admin/editions/new/actions.ts#plan': { by: ['planEdition'] },
  'app/[locale]/admin/editions/[edition]/progress/figures.csv/route.ts#GET': {
    by: ['figuresFile'],
  },
  'app/[locale]/admin/editions/[edition]/learners.csv/route.ts#GET': { by: ['downloadLearners'] },
  'app/[locale]/certificates/[code]/actions.ts#reissue': { by: ['reissueCertificate'] },
  'app/[locale]/certificates/[code]/actions.ts#revoke': { by: ['revokeCertificate'] },
  'app/[locale]/certificates/[code]/certificate.pdf/route.ts#GET': { by: ['shownCertificate'] },
  'app/[locale]/admin/editions/[edition]/tasks/[item]/actions.ts#putInGroup': {
    by: ['placeLearner'],
  },
  'app/[locale]/admin/editions/[edition]/tasks/text/[text]/actions.ts#answer': {
    by: ['answerText'],
  },
  'app/[locale]/admin/imports/[batch]/actions.ts#decide': { by: ['decideImport'] },
  'app/[locale]/admin/imports/[batch]/actions.ts#undo': { by: ['undoImport'] },
  'app/[locale]/admin/imports/[batch]/report.csv/route.ts#GET': { by: ['downloadReport'] },
  'app/[locale]/learn/[edition]/[module]/actions.ts#answer': { by: ['answerQuiz'] },
  'app/[locale]/learn/[edition]/[module]/actions.ts#answerOnCase': { by: ['answerCase'] },
  'app/[locale]/learn/[edition]/[module]/actions.ts#countMine': { by: ['countStanding'] },
  'app/[locale]/learn/[edition]/[module]/actions.ts#send': { by: ['answerSurvey'] },
  'app/[locale]/learn/[edition]/[module]/actions.ts#complete': { by: ['completeItem'] },
  'app/[locale]/learn/[edition]/[module]/assignment/[item]/actions.ts#work': {
    by: ['saveText', 'submitText'],
  },
  'app/[locale]/learn/[edition]/[module]/take-along.html/route.ts#GET': { by: ['takenAlong'] },
  'app/[locale]/learn/[edition]/take-along/course.epub/route.ts#GET': { by: ['takenAlong'] },
  'app/[locale]/learn/[edition]/[module]/forum/actions.ts#chooseLanguages': {
    by: [],
    why: 'keeps a cookie of the same browser, which says what languages are read',
  },
  'app/[locale]/learn/[edition]/[module]/forum/actions.ts#follow': { by: ['subscribe'] },
  'app/[locale]/learn/[edition]/[module]/forum/actions.ts#markRead': { by: ['markForumRead'] },
  'app/[locale]/learn/[edition]/[module]/forum/actions.ts#unfollow': { by: ['unsubscribe'] },
  'app/[locale]/learn/[edition]/[module]/forum/actions.ts#write': { by: ['writePost'] },
  'app/[locale]/learn/[edition]/[module]/forum/language/[post]/actions.ts#correct': {
    by: ['correctLanguage'],
  },
  'app/[locale]/learn/[edition]/[module]/forum/post/[post]/actions.ts#edit': { by: ['editPost'] },
  'app/[locale]/learn/[edition]/[module]/forum/post/[post]/actions.ts#erase': {
    by: ['deletePost'],
  },
  'app/[locale]/learn/[edition]/[module]/forum/post/[post]/actions.ts#remove': {
    by: ['removePost'],
  },
  'app/[locale]/learn/[edition]/[module]/forum/post/[post]/actions.ts#report': {
    by: ['reportPost'],
  },
  'app/[locale]/learn/[edition]/[module]/quiz/[item]/actions.ts#begin': { by: ['beginAttempt'] },
  'app/[locale]/learn/[edition]/[module]/quiz/[item]/actions.ts#work': {
    by: ['keepAnswers', 'submitAttempt'],
  },
  'app/[locale]/learn/[edition]/[module]/session/[item]/actions.ts#attend': {
    by: ['attendByCode'],
  },
  'app/[locale]/learn/[edition]/[module]/session/[item]/actions.ts#prove': { by: ['proveSession'] },
  'app/[locale]/learn/[edition]/[module]/session/[item]/attendance.csv/route.ts#GET': {
    by: ['downloadAttendance'],
  },
  'app/[locale]/learn/[edition]/[module]/session/[item]/attendance/actions.ts#note': {
    by: ['takeRoll'],
  },
  'app/[locale]/learn/[edition]/[module]/session/[item]/attendance/actions.ts#tell': {
    by: ['tellCode'],
  },
  'app/[locale]/learn/[edition]/[module]/session/[item]/attendance/actions.ts#tick': {
    by: ['tickAttendance'],
  },
  'app/[locale]/learn/[edition]/[module]/session/[item]/session.ics/route.ts#GET': {
    by: ['sessionFile'],
  },
  'app/[locale]/my/actions.ts#changeFeed': { by: ['endFeed', 'makeFeed'] },
  'app/[locale]/learn/[edition]/[module]/session/[item]/set/actions.ts#hold': {
    by: ['holdSession'],
  },
  'app/[locale]/learn/[edition]/[module]/sheet/[item]/actions.ts#confirm': { by: ['confirmSheet'] },
  'app/[locale]/learn/[edition]/[module]/sheet/[item]/actions.ts#reopen': { by: ['reopenSheet'] },
  'app/[locale]/learn/[edition]/[module]/sheet/[item]/actions.ts#save': { by: ['keepFields'] },
  'app/[locale]/learn/[edition]/[module]/sheet/[item]/actions.ts#settle': { by: ['settleAside'] },
  'app/[locale]/learn/[edition]/[module]/sheet/[item]/actions.ts#sign': { by: ['signSheet'] },
  'app/[locale]/learn/[edition]/[module]/sheet/[item]/sheets.csv/route.ts#GET': {
    by: ['downloadSheets'],
  },
  'app/[locale]/learn/[edition]/[module]/forum/translations/actions.ts#correctWords': {
    by: ['correctTranslation'],
  },
  'app/[locale]/learn/[edition]/[module]/forum/summary/[thread]/actions.ts#write': {
    by: ['writeSummary'],
  },
  'app/[locale]/learn/[edition]/[module]/forum/translations/actions.ts#translate': {
    by: ['translatePost'],
  },
  'app/[locale]/learn/[edition]/enrol/actions.ts#enrol': { by: ['enrol'] },
  'app/[locale]/learn/[edition]/enrol/actions.ts#leave': { by: ['leaveEdition'] },
  'app/[locale]/moderation/practices/[proposal]/actions.ts#decide': { by: ['decideProposal'] },
  'app/[locale]/moderation/practices/[proposal]/actions.ts#remove': { by: ['removeProposed'] },
  'app/[locale]/practices/propose/actions.ts#begin': { by: ['beginProposal'] },
  'app/[locale]/practices/propose/[proposal]/actions.ts#withdraw': { by: ['withdrawProposal'] },
  'app/[locale]/practices/propose/[proposal]/actions.ts#write': {
    by: ['saveProposal', 'sendProposal'],
  },
  'app/api/v1/proposals/route.ts#POST': { by: ['saveProposal'] },
  'app/[locale]/inbox/actions.ts#take': { by: ['takeEntry'] },
  'app/[locale]/inbox/actions.ts#pass': { by: ['passEntry'] },
  'app/[locale]/inbox/actions.ts#putAsideAction': { by: ['putAside'] },
  'app/[locale]/inbox/actions.ts#release': { by: ['releaseEntry'] },
  'app/[locale]/moderation/actions.ts#approve': { by: ['approvePost'] },
  'app/[locale]/moderation/actions.ts#refuse': { by: ['refusePost'] },
  'app/[locale]/moderation/claims/actions.ts#decide': { by: ['decideClaim'] },
  'app/[locale]/moderation/claims/actions.ts#takeBack': { by: ['undoClaim'] },
  'app/[locale]/moderation/reports/actions.ts#dismiss': { by: ['dismissReports'] },
  'app/[locale]/posts/[token]/actions.ts#edit': { by: ['editByLink'] },
  'app/[locale]/posts/[token]/actions.ts#erase': { by: ['deleteByLink'] },
  'app/[locale]/subscribe/[token]/actions.ts#confirm': { by: ['confirmAddress'] },
  'app/[locale]/unsubscribe/[token]/actions.ts#end': { by: ['endByMail'] },
  'app/[locale]/unsubscribe/[token]/actions.ts#choose': { by: ['chooseByMail'] },
  'app/[locale]/unsubscribe/[token]/actions.ts#endOne': { by: ['endOneByMail'] },
  'app/[locale]/unsubscribe/[token]/actions.ts#resume': { by: ['resumeByMail'] },
  'app/[locale]/welcome/[token]/actions.ts#becomeFirst': { by: ['becomeFirstAdministrator'] },
  'app/[locale]/welcome/[token]/actions.ts#createFirst': { by: ['createFirstAdministrator'] },
  'app/api/auth/[...nextauth]/route.ts#GET': {
    by: ['signInByIdentity'],
    through: 'app/_server/auth.ts',
  },
  'app/api/auth/[...nextauth]/route.ts#POST': {
    by: ['signInByIdentity'],
    through: 'app/_server/auth.ts',
  },
  'app/api/calendar/[feed]/route.ts#GET': {
    by: [],
    why: 'opens by a secret address, which its learner alone is told',
  },
  'app/api/health/route.ts#GET': { by: [], why: 'tells everybody whether the site works' },
  'app/api/seen/[thread]/route.ts#GET': { by: ['markSeen'] },
  'app/api/imports/route.ts#POST': { by: ['openImport'] },
  'app/api/sign-out/route.ts#POST': { by: ['signOut', 'signOutEverywhere'] },
  'app/api/thanks/route.ts#POST': { by: ['thankPost', 'withdrawThanks'] },
  'app/api/film-quality/route.ts#POST': { by: [], why: film },
  'app/api/theme/route.ts#POST': { by: [], why: theme },
  'app/api/unsubscribe/[token]/route.ts#GET': { by: [], why: 'leads to the page of the token' },
  'app/api/unsubscribe/[token]/route.ts#POST': { by: ['endByMail'] },
  'app/api/v1/answers/route.ts#POST': { by: ['answerQuiz'] },
  'app/api/v1/attempt-answers/route.ts#POST': { by: ['keepAnswers'] },
  'app/api/v1/completions/route.ts#POST': { by: ['completeItem'] },
  'app/api/v1/drafts/route.ts#POST': { by: ['saveDraft'] },
  'app/api/v1/editions/[edition]/[module]/people/route.ts#GET': { by: ['peopleToMention'] },
  'app/api/v1/forums/[forum]/events/route.ts#GET': {
    by: ['announcedAfter'],
    through: 'app/_server/forum-stream.ts',
  },
  'app/api/v1/sheet-fields/route.ts#POST': { by: ['keepFields'] },
  'app/api/v1/posts/route.ts#POST': { by: ['writePost'] },
  'app/api/v1/texts/route.ts#POST': { by: ['saveText'] },
  'app/files/[id]/route.ts#GET': { by: ['fileFacts', 'attachedFile'] },
  'app/files/[id]/route.ts#HEAD': { by: ['fileFacts', 'attachedFile'] },
}
