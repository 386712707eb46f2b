-- AlterTable
ALTER TABLE "Edition" ADD COLUMN "enrolmentKey" TEXT;
ALTER TABLE "Edition" ADD COLUMN "seats" INTEGER;

-- AlterTable
ALTER TABLE "Enrolment" ADD COLUMN "leftAt" DATETIME;
ALTER TABLE "Enrolment" ADD COLUMN "leftReason" TEXT;
ALTER TABLE "Enrolment" ADD COLUMN "removedById" TEXT;

-- CreateTable
CREATE TABLE "EnrolmentRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "motive" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL,
    "decidedAt" DATETIME,
    "decidedById" TEXT,
    "reason" TEXT,
    CONSTRAINT "EnrolmentRequest_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EnrolmentRequest_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "EnrolmentRequest_editionId_state_askedAt_id_idx" ON "EnrolmentRequest"("editionId", "state", "askedAt", "id");

-- CreateIndex
CREATE INDEX "EnrolmentRequest_accountId_idx" ON "EnrolmentRequest"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "EnrolmentRequest_editionId_accountId_key" ON "EnrolmentRequest"("editionId", "accountId");
