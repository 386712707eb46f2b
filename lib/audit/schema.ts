import type { MessageKey } from '@/lib/i18n/translator'

/** Everything that is put on record, `area.verb`, with the message that says it in words. */
export const actWords = {
  'accounts.changeProfile': 'accountsChangeProfile',
  'accounts.create': 'accountsCreate',
  'accounts.grantRole': 'accountsGrantRole',
  'accounts.liftSuspension': 'accountsLiftSuspension',
  'accounts.linkIdentity': 'accountsLinkIdentity',
  'accounts.removePassword': 'accountsRemovePassword',
  'accounts.setPassword': 'accountsSetPassword',
  'accounts.signIn': 'accountsSignIn',
  'accounts.signOut': 'accountsSignOut',
  'accounts.signOutEverywhere': 'accountsSignOutEverywhere',
  'accounts.signOutPerson': 'accountsSignOutPerson',
  'accounts.suspend': 'accountsSuspend',
  'accounts.unlinkIdentity': 'accountsUnlinkIdentity',
  'accounts.withdrawRole': 'accountsWithdrawRole',
  'certificates.reissueCertificate': 'certificatesReissueCertificate',
  'certificates.revokeCertificate': 'certificatesRevokeCertificate',
  'dashboard.archiveEdition': 'dashboardArchiveEdition',
  'dashboard.copyEdition': 'dashboardCopyEdition',
  'dashboard.downloadAudit': 'dashboardDownloadAudit',
  'dashboard.downloadLearners': 'dashboardDownloadLearners',
  'dashboard.openEdition': 'dashboardOpenEdition',
  'dashboard.planEdition': 'dashboardPlanEdition',
  'dashboard.reviseEdition': 'dashboardReviseEdition',
  'dashboard.unarchiveEdition': 'dashboardUnarchiveEdition',
  'forum.approvePost': 'forumApprovePost',
  'forum.askUndo': 'forumAskUndo',
  'forum.correctLanguage': 'forumCorrectLanguage',
  'forum.declineClaim': 'forumDeclineClaim',
  'forum.dismissReports': 'forumDismissReports',
  'forum.downloadForum': 'forumDownloadForum',
  'forum.downloadReport': 'forumDownloadReport',
  'forum.finishImport': 'forumFinishImport',
  'forum.grantClaim': 'forumGrantClaim',
  'forum.importBatch': 'forumImportBatch',
  'forum.openImport': 'forumOpenImport',
  'forum.refuseClaim': 'forumRefuseClaim',
  'forum.refusePost': 'forumRefusePost',
  'forum.removePost': 'forumRemovePost',
  'forum.undoClaim': 'forumUndoClaim',
  'forum.undoImport': 'forumUndoImport',
} as const satisfies Record<string, MessageKey<'acts'>>

export type AuditAction = keyof typeof actWords

export const auditActions = Object.keys(actWords) as AuditAction[]

export const isAuditAction = (action: string): action is AuditAction =>
  Object.hasOwn(actWords, action)
