-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "facts" TEXT,
ADD COLUMN     "withdrawnAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "Bounce" (
    "id" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "bouncedAt" TIMESTAMP(3) NOT NULL,
    "forgivenAt" TIMESTAMP(3),

    CONSTRAINT "Bounce_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailChoice" (
    "authorId" TEXT NOT NULL,
    "rhythm" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "chosenAt" TIMESTAMP(3) NOT NULL,
    "toldUntil" TIMESTAMP(3),
    "nextDigestAt" TIMESTAMP(3),

    CONSTRAINT "MailChoice_pkey" PRIMARY KEY ("authorId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Bounce_messageId_key" ON "Bounce"("messageId");

-- CreateIndex
CREATE INDEX "Bounce_forgivenAt_address_idx" ON "Bounce"("forgivenAt", "address");

-- CreateIndex
CREATE INDEX "MailChoice_nextDigestAt_idx" ON "MailChoice"("nextDigestAt");

-- CreateIndex
CREATE INDEX "Post_forumId_publishedAt_idx" ON "Post"("forumId", "publishedAt");

-- AddForeignKey
ALTER TABLE "MailChoice" ADD CONSTRAINT "MailChoice_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Author"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
