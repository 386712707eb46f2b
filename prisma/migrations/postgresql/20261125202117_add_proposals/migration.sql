-- CreateTable
CREATE TABLE "Proposal" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "beganAt" TIMESTAMP(3) NOT NULL,
    "sentAt" TIMESTAMP(3),
    "practiceId" TEXT,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalVersion" (
    "proposalId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "name" TEXT,
    "institution" TEXT,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "firstYear" TEXT NOT NULL,
    "lastYear" TEXT NOT NULL,
    "themes" TEXT NOT NULL,
    "partners" TEXT NOT NULL,
    "parts" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "savedAt" TIMESTAMP(3) NOT NULL,
    "sentAt" TIMESTAMP(3),

    CONSTRAINT "ProposalVersion_pkey" PRIMARY KEY ("proposalId","number")
);

-- CreateTable
CREATE TABLE "ProposalDecision" (
    "id" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "decision" TEXT NOT NULL,
    "reason" TEXT,
    "decidedById" TEXT NOT NULL,
    "decidedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ProposalDecision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_practiceId_key" ON "Proposal"("practiceId");

-- CreateIndex
CREATE INDEX "Proposal_accountId_status_idx" ON "Proposal"("accountId", "status");

-- CreateIndex
CREATE INDEX "Proposal_status_sentAt_id_idx" ON "Proposal"("status", "sentAt", "id");

-- CreateIndex
CREATE INDEX "ProposalDecision_proposalId_decidedAt_idx" ON "ProposalDecision"("proposalId", "decidedAt");

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalVersion" ADD CONSTRAINT "ProposalVersion_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalDecision" ADD CONSTRAINT "ProposalDecision_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
