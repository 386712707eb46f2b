-- AlterTable
ALTER TABLE "Edition" ADD COLUMN "languages" TEXT;

-- CreateTable
CREATE TABLE "EditionText" (
    "editionId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "rendererVersion" INTEGER NOT NULL,

    PRIMARY KEY ("editionId", "kind", "language"),
    CONSTRAINT "EditionText_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
