-- AlterTable
ALTER TABLE "Post" ADD COLUMN "languageBy" TEXT;
