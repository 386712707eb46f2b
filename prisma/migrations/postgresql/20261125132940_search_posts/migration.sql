-- CreateTable
CREATE TABLE "PostText" (
    "sequence" SERIAL NOT NULL,
    "postId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "PostText_pkey" PRIMARY KEY ("sequence")
);

-- CreateIndex
CREATE UNIQUE INDEX "PostText_postId_key" ON "PostText"("postId");

-- AddForeignKey
ALTER TABLE "PostText" ADD CONSTRAINT "PostText_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The index of "words". The app has taken off accents and case and parts words by spaces, so the
-- text is a tsvector as it stands, without a language's dictionary.
CREATE INDEX "PostText_words_idx" ON "PostText" USING GIN (("words"::tsvector));
