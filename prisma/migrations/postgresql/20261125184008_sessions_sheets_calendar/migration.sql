-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "confirmedById" TEXT;

-- CreateTable
CREATE TABLE "LiveSession" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "heldOn" TEXT NOT NULL,
    "heldAt" TEXT NOT NULL,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "minutes" INTEGER NOT NULL,
    "speakers" TEXT NOT NULL,
    "link" TEXT,
    "recording" TEXT,
    "summary" TEXT,
    "summaryHtml" TEXT,
    "summaryLanguage" TEXT,
    "sequence" INTEGER NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,
    "cancelledAt" TIMESTAMP(3),
    "code" TEXT,
    "codeUntil" TIMESTAMP(3),

    CONSTRAINT "LiveSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sheet" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,
    "signedAt" TIMESTAMP(3),

    CONSTRAINT "Sheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SheetEntry" (
    "id" TEXT NOT NULL,
    "sheetId" TEXT NOT NULL,
    "fieldId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "enrolmentId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "writtenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SheetEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SheetAside" (
    "id" TEXT NOT NULL,
    "sheetId" TEXT NOT NULL,
    "fieldId" TEXT NOT NULL,
    "enrolmentId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "writtenAt" TIMESTAMP(3) NOT NULL,
    "settledAt" TIMESTAMP(3),
    "settledById" TEXT,

    CONSTRAINT "SheetAside_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SheetSignature" (
    "id" TEXT NOT NULL,
    "sheetId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "enrolmentId" TEXT NOT NULL,
    "texts" TEXT NOT NULL,
    "signedAt" TIMESTAMP(3) NOT NULL,
    "reopenedAt" TIMESTAMP(3),
    "reopenedById" TEXT,

    CONSTRAINT "SheetSignature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "LiveSession" ADD CONSTRAINT "LiveSession_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sheet" ADD CONSTRAINT "Sheet_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SheetEntry" ADD CONSTRAINT "SheetEntry_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SheetEntry" ADD CONSTRAINT "SheetEntry_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SheetAside" ADD CONSTRAINT "SheetAside_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SheetAside" ADD CONSTRAINT "SheetAside_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SheetSignature" ADD CONSTRAINT "SheetSignature_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SheetSignature" ADD CONSTRAINT "SheetSignature_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
