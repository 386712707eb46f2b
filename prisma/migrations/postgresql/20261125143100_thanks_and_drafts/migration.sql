-- CreateTable
CREATE TABLE "Thanks" (
    "postId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "thankedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Thanks_pkey" PRIMARY KEY ("postId","accountId")
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "forumId" TEXT NOT NULL,
    "parentId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "savedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Thanks_accountId_idx" ON "Thanks"("accountId");

-- CreateIndex
CREATE INDEX "Draft_savedAt_idx" ON "Draft"("savedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_accountId_forumId_parentId_key" ON "Draft"("accountId", "forumId", "parentId");

-- AddForeignKey
ALTER TABLE "Thanks" ADD CONSTRAINT "Thanks_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Thanks" ADD CONSTRAINT "Thanks_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
