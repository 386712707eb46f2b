-- AlterTable
ALTER TABLE "EditionItem" ADD COLUMN     "releasedAt" TIMESTAMP(3),
ADD COLUMN     "retiredAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "EditionModule" ADD COLUMN     "earlier" TEXT;
