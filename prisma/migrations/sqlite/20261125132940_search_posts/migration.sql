-- CreateTable
CREATE TABLE "PostText" (
    "sequence" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "postId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "PostText_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "PostText_postId_key" ON "PostText"("postId");

-- The index of PostText.words. The app has taken off accents and case and parts words by spaces, so
-- every sign beyond ASCII belongs to a word. What is deleted is gone from the file, not only unlisted.
-- Whoever rebuilds the table PostText must make these triggers again.
CREATE VIRTUAL TABLE "PostIndex" USING fts5 (
    "words",
    content = 'PostText',
    content_rowid = 'sequence',
    detail = 'none',
    tokenize = "ascii tokenchars '@'"
);
INSERT INTO "PostIndex" ("PostIndex", "rank") VALUES ('secure-delete', 1);

CREATE TRIGGER "PostText_written" AFTER INSERT ON "PostText" BEGIN
    INSERT INTO "PostIndex" ("rowid", "words") VALUES (new."sequence", new."words");
END;
CREATE TRIGGER "PostText_changed" AFTER UPDATE OF "sequence", "words" ON "PostText" BEGIN
    INSERT INTO "PostIndex" ("PostIndex", "rowid", "words") VALUES ('delete', old."sequence", old."words");
    INSERT INTO "PostIndex" ("rowid", "words") VALUES (new."sequence", new."words");
END;
CREATE TRIGGER "PostText_deleted" AFTER DELETE ON "PostText" BEGIN
    INSERT INTO "PostIndex" ("PostIndex", "rowid", "words") VALUES ('delete', old."sequence", old."words");
END;
