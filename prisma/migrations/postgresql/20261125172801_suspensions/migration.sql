-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "suspendedUntil" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "Suspension" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "suspendedAt" TIMESTAMP(3) NOT NULL,
    "suspendedById" TEXT,
    "until" TIMESTAMP(3),
    "liftedAt" TIMESTAMP(3),
    "liftedById" TEXT,

    CONSTRAINT "Suspension_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Suspension_accountId_suspendedAt_idx" ON "Suspension"("accountId", "suspendedAt");

-- CreateIndex
CREATE INDEX "Suspension_liftedAt_until_idx" ON "Suspension"("liftedAt", "until");

-- CreateIndex
CREATE INDEX "Account_suspendedUntil_idx" ON "Account"("suspendedUntil");

-- AddForeignKey
ALTER TABLE "Suspension" ADD CONSTRAINT "Suspension_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
