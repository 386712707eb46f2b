-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL,
    "postId" TEXT NOT NULL,
    "reporter" TEXT,
    "fromMember" BOOLEAN NOT NULL,
    "kind" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "reportedAt" TIMESTAMP(3) NOT NULL,
    "decision" TEXT,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMP(3),

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Report_postId_decidedAt_idx" ON "Report"("postId", "decidedAt");

-- CreateIndex
CREATE INDEX "Report_decidedAt_postId_idx" ON "Report"("decidedAt", "postId");

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
