-- What is on record is neither changed nor deleted; its detail (texts, names) can be erased.
CREATE FUNCTION "keepAuditEntry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the record of acts is only added to';
END
$$;
CREATE TRIGGER "AuditEntry_kept" BEFORE UPDATE OR DELETE ON "AuditEntry"
  FOR EACH ROW EXECUTE FUNCTION "keepAuditEntry"();
