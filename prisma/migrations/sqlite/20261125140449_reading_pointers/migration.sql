-- CreateTable
CREATE TABLE "ThreadReading" (
    "accountId" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "readAt" DATETIME NOT NULL,

    PRIMARY KEY ("accountId", "threadId"),
    CONSTRAINT "ThreadReading_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ThreadReading_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Post" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ForumReading" (
    "accountId" TEXT NOT NULL,
    "forumId" TEXT NOT NULL,
    "since" DATETIME NOT NULL,

    PRIMARY KEY ("accountId", "forumId"),
    CONSTRAINT "ForumReading_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ForumReading_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ThreadReading_threadId_idx" ON "ThreadReading"("threadId");

-- CreateIndex
CREATE INDEX "ForumReading_forumId_idx" ON "ForumReading"("forumId");
