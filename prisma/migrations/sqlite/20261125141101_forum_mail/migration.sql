-- AlterTable
ALTER TABLE "Mail" ADD COLUMN "facts" TEXT;
ALTER TABLE "Mail" ADD COLUMN "withdrawnAt" DATETIME;

-- CreateTable
CREATE TABLE "Bounce" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "messageId" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "bouncedAt" DATETIME NOT NULL,
    "forgivenAt" DATETIME
);

-- CreateTable
CREATE TABLE "MailChoice" (
    "authorId" TEXT NOT NULL PRIMARY KEY,
    "rhythm" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "chosenAt" DATETIME NOT NULL,
    "toldUntil" DATETIME,
    "nextDigestAt" DATETIME,
    CONSTRAINT "MailChoice_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Author" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Bounce_messageId_key" ON "Bounce"("messageId");

-- CreateIndex
CREATE INDEX "Bounce_forgivenAt_address_idx" ON "Bounce"("forgivenAt", "address");

-- CreateIndex
CREATE INDEX "MailChoice_nextDigestAt_idx" ON "MailChoice"("nextDigestAt");

-- CreateIndex
CREATE INDEX "Post_forumId_publishedAt_idx" ON "Post"("forumId", "publishedAt");
