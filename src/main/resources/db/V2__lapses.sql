-- How often each item was forgotten. The table is derived, so it is rebuilt at the next opening.
ALTER TABLE memory ADD COLUMN lapses INT DEFAULT 0 NOT NULL;
DELETE FROM standing;

-- Kinds of which there are few are looked for among very many answers.
CREATE INDEX ix_event_kind ON event (kind);
