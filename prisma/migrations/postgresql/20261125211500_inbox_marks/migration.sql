-- CreateTable
CREATE TABLE "InboxMark" (
    "id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "passedById" TEXT,
    "markedAt" TIMESTAMP(3) NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "InboxMark_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "InboxMark_byId_idx" ON "InboxMark"("byId");

-- CreateIndex
CREATE UNIQUE INDEX "InboxMark_reason_subjectId_key" ON "InboxMark"("reason", "subjectId");
