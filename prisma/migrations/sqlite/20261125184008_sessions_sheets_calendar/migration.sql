-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN "confirmedById" TEXT;

-- CreateTable
CREATE TABLE "LiveSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "heldOn" TEXT NOT NULL,
    "heldAt" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "minutes" INTEGER NOT NULL,
    "speakers" TEXT NOT NULL,
    "link" TEXT,
    "recording" TEXT,
    "summary" TEXT,
    "summaryHtml" TEXT,
    "summaryLanguage" TEXT,
    "sequence" INTEGER NOT NULL,
    "changedAt" DATETIME NOT NULL,
    "cancelledAt" DATETIME,
    "code" TEXT,
    "codeUntil" DATETIME,
    CONSTRAINT "LiveSession_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Sheet" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "changedAt" DATETIME NOT NULL,
    "signedAt" DATETIME,
    CONSTRAINT "Sheet_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SheetEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sheetId" TEXT NOT NULL,
    "fieldId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "enrolmentId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "writtenAt" DATETIME NOT NULL,
    CONSTRAINT "SheetEntry_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SheetEntry_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SheetAside" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sheetId" TEXT NOT NULL,
    "fieldId" TEXT NOT NULL,
    "enrolmentId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "writtenAt" DATETIME NOT NULL,
    "settledAt" DATETIME,
    "settledById" TEXT,
    CONSTRAINT "SheetAside_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SheetAside_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SheetSignature" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sheetId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "enrolmentId" TEXT NOT NULL,
    "texts" TEXT NOT NULL,
    "signedAt" DATETIME NOT NULL,
    "reopenedAt" DATETIME,
    "reopenedById" TEXT,
    CONSTRAINT "SheetSignature_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SheetSignature_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL,
    CONSTRAINT "CalendarFeed_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "LiveSession_editionId_itemId_key" ON "LiveSession"("editionId", "itemId");

-- CreateIndex
CREATE UNIQUE INDEX "Sheet_editionId_itemId_country_key" ON "Sheet"("editionId", "itemId", "country");

-- CreateIndex
CREATE UNIQUE INDEX "SheetEntry_sheetId_fieldId_number_key" ON "SheetEntry"("sheetId", "fieldId", "number");

-- CreateIndex
CREATE INDEX "SheetAside_sheetId_settledAt_idx" ON "SheetAside"("sheetId", "settledAt");

-- CreateIndex
CREATE UNIQUE INDEX "SheetSignature_sheetId_number_key" ON "SheetSignature"("sheetId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_accountId_key" ON "CalendarFeed"("accountId");
