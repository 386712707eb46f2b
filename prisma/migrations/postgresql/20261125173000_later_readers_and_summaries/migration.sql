-- AlterTable
ALTER TABLE "Forum" ADD COLUMN     "later" TEXT;

-- CreateTable
CREATE TABLE "ThreadSummary" (
    "id" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "rendererVersion" INTEGER NOT NULL,
    "upTo" INTEGER NOT NULL,
    "accountId" TEXT NOT NULL,
    "writtenAt" TIMESTAMP(3) NOT NULL,
    "replacedAt" TIMESTAMP(3),

    CONSTRAINT "ThreadSummary_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ThreadSummary_threadId_language_replacedAt_idx" ON "ThreadSummary"("threadId", "language", "replacedAt");

-- AddForeignKey
ALTER TABLE "ThreadSummary" ADD CONSTRAINT "ThreadSummary_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;
