-- AlterTable
ALTER TABLE "Edition" ADD COLUMN "hours" INTEGER;

-- CreateTable
CREATE TABLE "Certificate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "enrolmentId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "courseTitles" TEXT NOT NULL,
    "originalLanguage" TEXT NOT NULL,
    "editionName" TEXT NOT NULL,
    "editionNames" TEXT,
    "timeZone" TEXT NOT NULL,
    "opensOn" TEXT NOT NULL,
    "closesOn" TEXT,
    "hours" INTEGER,
    "completedAt" DATETIME NOT NULL,
    "issuedAt" DATETIME NOT NULL,
    "replacedAt" DATETIME,
    "revokedAt" DATETIME,
    "revokedById" TEXT,
    "revokedReason" TEXT,
    CONSTRAINT "Certificate_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_code_key" ON "Certificate"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_enrolmentId_number_key" ON "Certificate"("enrolmentId", "number");
