-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "dueAt" TIMESTAMP(3),
ADD COLUMN     "review" TEXT;

-- CreateIndex
CREATE INDEX "Attempt_submittedAt_idx" ON "Attempt"("submittedAt");
