-- CreateTable
CREATE TABLE "PostMention" (
    "postId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "mentionedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PostMention_pkey" PRIMARY KEY ("postId","accountId")
);

-- CreateIndex
CREATE INDEX "PostMention_accountId_idx" ON "PostMention"("accountId");

-- AddForeignKey
ALTER TABLE "PostMention" ADD CONSTRAINT "PostMention_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostMention" ADD CONSTRAINT "PostMention_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
