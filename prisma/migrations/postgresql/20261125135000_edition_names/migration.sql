-- AlterTable
ALTER TABLE "Edition" ADD COLUMN     "names" TEXT;
