-- CreateTable
CREATE TABLE "Confirmation" (
    "id" TEXT NOT NULL,
    "evidenceId" TEXT NOT NULL,
    "confirmedById" TEXT NOT NULL,
    "confirmedBy" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "confirmedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Confirmation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Confirmation_evidenceId_key" ON "Confirmation"("evidenceId");

-- AddForeignKey
ALTER TABLE "Confirmation" ADD CONSTRAINT "Confirmation_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
