-- CreateTable
CREATE TABLE "AssignmentText" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "name" TEXT,
    "body" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "submittedAt" DATETIME,
    "submittedNumber" INTEGER,
    "waitsSince" DATETIME,
    "acceptedAt" DATETIME
);

-- CreateTable
CREATE TABLE "AssignmentVersion" (
    "textId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "savedById" TEXT,
    "savedAt" DATETIME NOT NULL,
    "passedAt" DATETIME,

    PRIMARY KEY ("textId", "number"),
    CONSTRAINT "AssignmentVersion_textId_fkey" FOREIGN KEY ("textId") REFERENCES "AssignmentText" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AssignmentAnswer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "textId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "decision" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "answeredById" TEXT NOT NULL,
    "answeredAt" DATETIME NOT NULL,
    CONSTRAINT "AssignmentAnswer_textId_fkey" FOREIGN KEY ("textId") REFERENCES "AssignmentText" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AssignmentMember" (
    "enrolmentId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "textId" TEXT NOT NULL,

    PRIMARY KEY ("enrolmentId", "itemId"),
    CONSTRAINT "AssignmentMember_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AssignmentMember_textId_fkey" FOREIGN KEY ("textId") REFERENCES "AssignmentText" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SurveyResponse" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "answers" TEXT NOT NULL,
    "batch" INTEGER
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
