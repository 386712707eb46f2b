-- CreateTable
CREATE TABLE "ImportBatch" (
    "id" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "sourceForum" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "analysis" TEXT,
    "map" TEXT,
    "fault" TEXT,
    "createdById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "readAt" TIMESTAMP(3),
    "startedAt" TIMESTAMP(3),
    "stagedAt" TIMESTAMP(3),
    "finishedAt" TIMESTAMP(3),
    "undoneAt" TIMESTAMP(3),

    CONSTRAINT "ImportBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportedThread" (
    "id" TEXT NOT NULL,
    "batchId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "sourceForum" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "link" TEXT NOT NULL,
    "pageKey" TEXT NOT NULL,
    "language" TEXT,
    "forumId" TEXT NOT NULL,

    CONSTRAINT "ImportedThread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportedPost" (
    "id" TEXT NOT NULL,
    "batchId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "sourceForum" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "threadSourceId" TEXT NOT NULL,
    "parentSourceId" TEXT,
    "writtenAt" TIMESTAMP(3) NOT NULL,
    "state" TEXT NOT NULL,
    "authorKey" TEXT NOT NULL,
    "authorName" TEXT,
    "html" TEXT,
    "placedAt" TIMESTAMP(3),

    CONSTRAINT "ImportedPost_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportedAuthor" (
    "authorId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "sourceForum" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "username" TEXT,
    "addressHash" TEXT,
    "claimedById" TEXT,
    "claimedAt" TIMESTAMP(3),
    "claimedBy" TEXT,

    CONSTRAINT "ImportedAuthor_pkey" PRIMARY KEY ("authorId")
);

-- CreateIndex
CREATE INDEX "ImportBatch_createdAt_idx" ON "ImportBatch"("createdAt");

-- CreateIndex
CREATE INDEX "ImportedThread_pageKey_idx" ON "ImportedThread"("pageKey");

-- CreateIndex
CREATE INDEX "ImportedThread_batchId_idx" ON "ImportedThread"("batchId");

-- CreateIndex
CREATE UNIQUE INDEX "ImportedThread_source_sourceForum_sourceId_key" ON "ImportedThread"("source", "sourceForum", "sourceId");

-- CreateIndex
CREATE INDEX "ImportedPost_source_sourceForum_threadSourceId_idx" ON "ImportedPost"("source", "sourceForum", "threadSourceId");

-- CreateIndex
CREATE INDEX "ImportedPost_batchId_placedAt_idx" ON "ImportedPost"("batchId", "placedAt");

-- CreateIndex
CREATE UNIQUE INDEX "ImportedPost_source_sourceForum_sourceId_key" ON "ImportedPost"("source", "sourceForum", "sourceId");

-- CreateIndex
CREATE INDEX "ImportedAuthor_addressHash_idx" ON "ImportedAuthor"("addressHash");

-- CreateIndex
CREATE INDEX "ImportedAuthor_claimedById_idx" ON "ImportedAuthor"("claimedById");

-- CreateIndex
CREATE UNIQUE INDEX "ImportedAuthor_source_sourceForum_key_key" ON "ImportedAuthor"("source", "sourceForum", "key");

-- AddForeignKey
ALTER TABLE "ImportedThread" ADD CONSTRAINT "ImportedThread_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "ImportBatch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportedPost" ADD CONSTRAINT "ImportedPost_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "ImportBatch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportedAuthor" ADD CONSTRAINT "ImportedAuthor_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Author"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
