-- AlterTable
ALTER TABLE "Forum" ADD COLUMN "later" TEXT;

-- CreateTable
CREATE TABLE "ThreadSummary" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "threadId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "rendererVersion" INTEGER NOT NULL,
    "upTo" INTEGER NOT NULL,
    "accountId" TEXT NOT NULL,
    "writtenAt" DATETIME NOT NULL,
    "replacedAt" DATETIME,
    CONSTRAINT "ThreadSummary_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Post" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ThreadSummary_threadId_language_replacedAt_idx" ON "ThreadSummary"("threadId", "language", "replacedAt");
