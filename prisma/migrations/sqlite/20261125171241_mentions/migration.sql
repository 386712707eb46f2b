-- CreateTable
CREATE TABLE "PostMention" (
    "postId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "mentionedAt" DATETIME NOT NULL,

    PRIMARY KEY ("postId", "accountId"),
    CONSTRAINT "PostMention_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PostMention_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "PostMention_accountId_idx" ON "PostMention"("accountId");
