-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "decision" TEXT,
    "reason" TEXT,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMP(3),

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimedPost" (
    "postId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,

    CONSTRAINT "ClaimedPost_pkey" PRIMARY KEY ("postId")
);

-- CreateIndex
CREATE INDEX "Claim_accountId_idx" ON "Claim"("accountId");

-- CreateIndex
CREATE INDEX "Claim_decision_askedAt_idx" ON "Claim"("decision", "askedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_authorId_accountId_key" ON "Claim"("authorId", "accountId");

-- CreateIndex
CREATE INDEX "ClaimedPost_claimId_idx" ON "ClaimedPost"("claimId");

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Author"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimedPost" ADD CONSTRAINT "ClaimedPost_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimedPost" ADD CONSTRAINT "ClaimedPost_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
