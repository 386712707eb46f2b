-- CreateTable
CREATE TABLE "AssignmentText" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "name" TEXT,
    "body" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "submittedAt" TIMESTAMP(3),
    "submittedNumber" INTEGER,
    "waitsSince" TIMESTAMP(3),
    "acceptedAt" TIMESTAMP(3),

    CONSTRAINT "AssignmentText_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssignmentVersion" (
    "textId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "savedById" TEXT,
    "savedAt" TIMESTAMP(3) NOT NULL,
    "passedAt" TIMESTAMP(3),

    CONSTRAINT "AssignmentVersion_pkey" PRIMARY KEY ("textId","number")
);

-- CreateTable
CREATE TABLE "AssignmentAnswer" (
    "id" TEXT NOT NULL,
    "textId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "decision" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "answeredById" TEXT NOT NULL,
    "answeredAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AssignmentAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssignmentMember" (
    "enrolmentId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "textId" TEXT NOT NULL,

    CONSTRAINT "AssignmentMember_pkey" PRIMARY KEY ("enrolmentId","itemId")
);

-- CreateTable
CREATE TABLE "SurveyResponse" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "answers" TEXT NOT NULL,
    "batch" INTEGER,

    CONSTRAINT "SurveyResponse_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AssignmentText_waitsSince_editionId_idx" ON "AssignmentText"("waitsSince", "editionId");

-- CreateIndex
CREATE UNIQUE INDEX "AssignmentText_editionId_itemId_place_key" ON "AssignmentText"("editionId", "itemId", "place");

-- CreateIndex
CREATE INDEX "AssignmentAnswer_textId_answeredAt_idx" ON "AssignmentAnswer"("textId", "answeredAt");

-- CreateIndex
CREATE INDEX "AssignmentMember_textId_idx" ON "AssignmentMember"("textId");

-- CreateIndex
CREATE INDEX "SurveyResponse_editionId_itemId_batch_idx" ON "SurveyResponse"("editionId", "itemId", "batch");

-- AddForeignKey
ALTER TABLE "AssignmentVersion" ADD CONSTRAINT "AssignmentVersion_textId_fkey" FOREIGN KEY ("textId") REFERENCES "AssignmentText"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentAnswer" ADD CONSTRAINT "AssignmentAnswer_textId_fkey" FOREIGN KEY ("textId") REFERENCES "AssignmentText"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentMember" ADD CONSTRAINT "AssignmentMember_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentMember" ADD CONSTRAINT "AssignmentMember_textId_fkey" FOREIGN KEY ("textId") REFERENCES "AssignmentText"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
