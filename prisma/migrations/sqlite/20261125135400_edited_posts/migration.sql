-- AlterTable
ALTER TABLE "Post" ADD COLUMN "editedAt" DATETIME;

-- AlterTable
ALTER TABLE "PostDecision" ADD COLUMN "kind" TEXT;

-- CreateTable
CREATE TABLE "PostRevision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "postId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "writtenAt" DATETIME NOT NULL,
    "replacedAt" DATETIME NOT NULL,
    CONSTRAINT "PostRevision_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "PostRevision_postId_replacedAt_idx" ON "PostRevision"("postId", "replacedAt");

-- CreateIndex
CREATE INDEX "Post_forumId_lastPostAt_id_idx" ON "Post"("forumId", "lastPostAt", "id");

-- CreateIndex
CREATE INDEX "Post_parentId_status_idx" ON "Post"("parentId", "status");
