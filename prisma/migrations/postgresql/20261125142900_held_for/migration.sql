-- AlterTable
ALTER TABLE "Post" ADD COLUMN     "heldFor" TEXT;
