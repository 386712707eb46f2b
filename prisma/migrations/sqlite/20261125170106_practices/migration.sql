-- CreateTable
CREATE TABLE "Practice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "originalLanguage" TEXT NOT NULL,
    "firstYear" INTEGER,
    "lastYear" INTEGER,
    "sources" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    "retiredAt" DATETIME
);

-- CreateTable
CREATE TABLE "PracticeText" (
    "practiceId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "partners" TEXT NOT NULL,
    "parts" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("practiceId", "language"),
    CONSTRAINT "PracticeText_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PracticeFacet" (
    "practiceId" TEXT NOT NULL,
    "facet" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    PRIMARY KEY ("practiceId", "facet", "value"),
    CONSTRAINT "PracticeFacet_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PracticeCitation" (
    "practiceId" TEXT NOT NULL,
    "moduleId" TEXT NOT NULL,

    PRIMARY KEY ("practiceId", "moduleId"),
    CONSTRAINT "PracticeCitation_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PracticeCitation_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Practice_retiredAt_lastYear_id_idx" ON "Practice"("retiredAt", "lastYear", "id");

-- CreateIndex
CREATE INDEX "PracticeFacet_facet_value_idx" ON "PracticeFacet"("facet", "value");

-- CreateIndex
CREATE INDEX "PracticeCitation_moduleId_idx" ON "PracticeCitation"("moduleId");
