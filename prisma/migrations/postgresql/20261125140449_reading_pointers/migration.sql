-- CreateTable
CREATE TABLE "ThreadReading" (
    "accountId" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "readAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ThreadReading_pkey" PRIMARY KEY ("accountId","threadId")
);

-- CreateTable
CREATE TABLE "ForumReading" (
    "accountId" TEXT NOT NULL,
    "forumId" TEXT NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ForumReading_pkey" PRIMARY KEY ("accountId","forumId")
);

-- CreateIndex
CREATE INDEX "ThreadReading_threadId_idx" ON "ThreadReading"("threadId");

-- CreateIndex
CREATE INDEX "ForumReading_forumId_idx" ON "ForumReading"("forumId");

-- AddForeignKey
ALTER TABLE "ThreadReading" ADD CONSTRAINT "ThreadReading_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThreadReading" ADD CONSTRAINT "ThreadReading_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ForumReading" ADD CONSTRAINT "ForumReading_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ForumReading" ADD CONSTRAINT "ForumReading_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "Forum"("id") ON DELETE CASCADE ON UPDATE CASCADE;
