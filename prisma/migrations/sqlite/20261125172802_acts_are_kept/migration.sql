-- What is on record is neither changed nor deleted; its detail (texts, names) can be erased.
CREATE TRIGGER "AuditEntry_kept" BEFORE UPDATE ON "AuditEntry" BEGIN
  SELECT RAISE(ABORT, 'the record of acts is only added to');
END;
CREATE TRIGGER "AuditEntry_stays" BEFORE DELETE ON "AuditEntry" BEGIN
  SELECT RAISE(ABORT, 'the record of acts is only added to');
END;
