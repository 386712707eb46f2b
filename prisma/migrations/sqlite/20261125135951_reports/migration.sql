-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "postId" TEXT NOT NULL,
    "reporter" TEXT,
    "fromMember" BOOLEAN NOT NULL,
    "kind" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "reportedAt" DATETIME NOT NULL,
    "decision" TEXT,
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    CONSTRAINT "Report_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Report_postId_decidedAt_idx" ON "Report"("postId", "decidedAt");

-- CreateIndex
CREATE INDEX "Report_decidedAt_postId_idx" ON "Report"("decidedAt", "postId");
