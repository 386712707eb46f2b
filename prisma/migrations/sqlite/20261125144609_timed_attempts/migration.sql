-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN "dueAt" DATETIME;
ALTER TABLE "Attempt" ADD COLUMN "review" TEXT;

-- CreateIndex
CREATE INDEX "Attempt_submittedAt_idx" ON "Attempt"("submittedAt");
