-- CreateTable
CREATE TABLE "InboxMark" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reason" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "passedById" TEXT,
    "markedAt" DATETIME NOT NULL,
    "until" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "InboxMark_byId_idx" ON "InboxMark"("byId");

-- CreateIndex
CREATE UNIQUE INDEX "InboxMark_reason_subjectId_key" ON "InboxMark"("reason", "subjectId");
