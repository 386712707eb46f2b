-- AlterTable
ALTER TABLE "Edition" ADD COLUMN "itemOrder" TEXT;

-- AlterTable
ALTER TABLE "EditionItem" ADD COLUMN "opensAfterDays" INTEGER;

-- AlterTable
ALTER TABLE "EditionModule" ADD COLUMN "requires" TEXT;

-- AlterTable
ALTER TABLE "Item" ADD COLUMN "opensAfterDays" INTEGER;

-- AlterTable
ALTER TABLE "Module" ADD COLUMN "requires" TEXT;

-- CreateTable
CREATE TABLE "ItemOpening" (
    "editionId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "opensOn" TEXT,
    "afterDays" INTEGER,
    "decidedById" TEXT NOT NULL,
    "decidedAt" DATETIME NOT NULL,

    PRIMARY KEY ("editionId", "itemId"),
    CONSTRAINT "ItemOpening_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ItemOpening_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
