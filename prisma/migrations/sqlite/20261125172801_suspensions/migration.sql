-- AlterTable
ALTER TABLE "Account" ADD COLUMN "suspendedUntil" DATETIME;

-- CreateTable
CREATE TABLE "Suspension" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "suspendedAt" DATETIME NOT NULL,
    "suspendedById" TEXT,
    "until" DATETIME,
    "liftedAt" DATETIME,
    "liftedById" TEXT,
    CONSTRAINT "Suspension_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Suspension_accountId_suspendedAt_idx" ON "Suspension"("accountId", "suspendedAt");

-- CreateIndex
CREATE INDEX "Suspension_liftedAt_until_idx" ON "Suspension"("liftedAt", "until");

-- CreateIndex
CREATE INDEX "Account_suspendedUntil_idx" ON "Account"("suspendedUntil");
