-- CreateTable
CREATE TABLE "CaseAnswer" (
    "enrolmentId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "promptId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "answeredAt" DATETIME NOT NULL,
    "changedAt" DATETIME,

    PRIMARY KEY ("enrolmentId", "itemId", "promptId"),
    CONSTRAINT "CaseAnswer_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "CaseAnswer_itemId_idx" ON "CaseAnswer"("itemId");
