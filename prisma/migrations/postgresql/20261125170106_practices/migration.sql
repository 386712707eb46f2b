-- CreateTable
CREATE TABLE "Practice" (
    "id" TEXT NOT NULL,
    "originalLanguage" TEXT NOT NULL,
    "firstYear" INTEGER,
    "lastYear" INTEGER,
    "sources" TEXT NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,
    "retiredAt" TIMESTAMP(3),

    CONSTRAINT "Practice_pkey" PRIMARY KEY ("id")
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
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PracticeText_pkey" PRIMARY KEY ("practiceId","language")
);

-- CreateTable
CREATE TABLE "PracticeFacet" (
    "practiceId" TEXT NOT NULL,
    "facet" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "PracticeFacet_pkey" PRIMARY KEY ("practiceId","facet","value")
);

-- CreateTable
CREATE TABLE "PracticeCitation" (
    "practiceId" TEXT NOT NULL,
    "moduleId" TEXT NOT NULL,

    CONSTRAINT "PracticeCitation_pkey" PRIMARY KEY ("practiceId","moduleId")
);

-- CreateIndex
CREATE INDEX "Practice_retiredAt_lastYear_id_idx" ON "Practice"("retiredAt", "lastYear", "id");

-- CreateIndex
CREATE INDEX "PracticeFacet_facet_value_idx" ON "PracticeFacet"("facet", "value");

-- CreateIndex
CREATE INDEX "PracticeCitation_moduleId_idx" ON "PracticeCitation"("moduleId");

-- AddForeignKey
ALTER TABLE "PracticeText" ADD CONSTRAINT "PracticeText_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeFacet" ADD CONSTRAINT "PracticeFacet_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeCitation" ADD CONSTRAINT "PracticeCitation_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeCitation" ADD CONSTRAINT "PracticeCitation_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
