-- AlterTable
ALTER TABLE "EditionItem" ADD COLUMN "releasedAt" DATETIME;
ALTER TABLE "EditionItem" ADD COLUMN "retiredAt" DATETIME;

-- AlterTable
ALTER TABLE "EditionModule" ADD COLUMN "earlier" TEXT;
