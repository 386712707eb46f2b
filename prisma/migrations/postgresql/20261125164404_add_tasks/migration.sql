-- CreateTable
CREATE TABLE "CaseAnswer" (
    "enrolmentId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "promptId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "answeredAt" TIMESTAMP(3) NOT NULL,
    "changedAt" TIMESTAMP(3),

    CONSTRAINT "CaseAnswer_pkey" PRIMARY KEY ("enrolmentId","itemId","promptId")
);

-- CreateIndex
CREATE INDEX "CaseAnswer_itemId_idx" ON "CaseAnswer"("itemId");

-- AddForeignKey
ALTER TABLE "CaseAnswer" ADD CONSTRAINT "CaseAnswer_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
