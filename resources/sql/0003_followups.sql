-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 3: no follow-up is forgotten. Lengths, places, reminders and series of tasks; events; who takes
-- part; follow-up rules; and the log that keeps a reminder from coming twice.
UPDATE file_info SET value = '3' WHERE name = 'min_reader';

ALTER TABLE activity ADD COLUMN "task_id" BLOB;

ALTER TABLE task ADD COLUMN "minutes" INTEGER;
ALTER TABLE task ADD COLUMN "place" TEXT;
ALTER TABLE task ADD COLUMN "remind" INTEGER;
ALTER TABLE task ADD COLUMN "snoozed_until" INTEGER;
ALTER TABLE task ADD COLUMN "recurrence" TEXT;
ALTER TABLE task ADD COLUMN "series_start" TEXT;
ALTER TABLE task ADD COLUMN "series_id" BLOB;
ALTER TABLE task ADD COLUMN "occurrence" TEXT;
ALTER TABLE task ADD COLUMN "follows_id" BLOB;
ALTER TABLE task ADD COLUMN "source" TEXT;
ALTER TABLE task ADD COLUMN "cadence_id" BLOB;
ALTER TABLE task ADD COLUMN "uid" TEXT;

CREATE TABLE "cadence" (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  created_at INTEGER NOT NULL,
  created_by BLOB,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  version INTEGER NOT NULL,
  base_version INTEGER NOT NULL DEFAULT 0,
  space BLOB,
  deleted_at INTEGER,
  extras TEXT,
  sort_key TEXT NOT NULL DEFAULT '',
  "name" TEXT,
  "grade" TEXT,
  "stage_id" BLOB,
  "every_days" INTEGER,
  "kind" TEXT,
  "text" TEXT,
  "active" INTEGER,
  "position" INTEGER
) STRICT;
CREATE TABLE "participant" (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  created_at INTEGER NOT NULL,
  created_by BLOB,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  version INTEGER NOT NULL,
  base_version INTEGER NOT NULL DEFAULT 0,
  space BLOB,
  deleted_at INTEGER,
  extras TEXT,
  sort_key TEXT NOT NULL DEFAULT '',
  "task_id" BLOB,
  "activity_id" BLOB,
  "contact_id" BLOB,
  "user_id" BLOB,
  "name" TEXT,
  "email" TEXT,
  "response" TEXT,
  "organizer" INTEGER
) STRICT;

-- Which occasions of which task this file's windows have announced, so that none comes twice. No record:
-- it is about this computer, is never undone and never shared.
CREATE TABLE reminder_log (
  task BLOB NOT NULL CHECK (length(task) = 16),
  occasion TEXT NOT NULL,
  at INTEGER NOT NULL,
  shown INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (task, occasion)
) STRICT, WITHOUT ROWID;
CREATE INDEX reminder_log_by_at ON reminder_log(at);

CREATE INDEX activity_by_contact ON "activity"("contact_id") WHERE deleted_at IS NULL;
CREATE INDEX activity_by_task ON "activity"("task_id") WHERE deleted_at IS NULL;
CREATE INDEX activity_timeline ON "activity"("customer_id", "at") WHERE deleted_at IS NULL;
CREATE INDEX activity_by_owner_at ON "activity"("owner_id", "at", "kind", "deleted_at") WHERE deleted_at IS NULL;
CREATE INDEX task_by_contact ON "task"("contact_id") WHERE deleted_at IS NULL;
CREATE INDEX task_by_series ON "task"("series_id") WHERE deleted_at IS NULL;
CREATE INDEX task_by_follows ON "task"("follows_id") WHERE deleted_at IS NULL;
CREATE INDEX task_by_cadence ON "task"("cadence_id") WHERE deleted_at IS NULL;
CREATE INDEX task_open ON "task"("owner_id", "due", "kind", "customer_id", "status", "deleted_at") WHERE deleted_at IS NULL AND status = 'todo';
CREATE INDEX task_diary ON "task"("owner_id", "due", "status", "deleted_at") WHERE deleted_at IS NULL;
CREATE INDEX task_in_series ON "task"("owner_id", "due") WHERE deleted_at IS NULL AND status = 'todo' AND series_start IS NOT NULL;
CREATE INDEX task_snoozed ON "task"("owner_id", "snoozed_until") WHERE deleted_at IS NULL AND status = 'todo' AND snoozed_until IS NOT NULL;
CREATE INDEX task_by_uid ON "task"("uid") WHERE deleted_at IS NULL AND uid IS NOT NULL;
CREATE INDEX task_long ON "task"("due") WHERE deleted_at IS NULL AND minutes > 1440;
CREATE INDEX task_reminding ON "task"("owner_id", "remind", "due") WHERE deleted_at IS NULL AND status = 'todo' AND remind >= 0;
CREATE INDEX deal_without_step ON "deal"("owner_id", "closes_on", "status", "next_follow_up", "deleted_at") WHERE deleted_at IS NULL AND status = 'open' AND next_follow_up IS NULL;
CREATE INDEX deal_won ON "deal"("owner_id", "closed_on", "amount_currency", "amount", "status", "deleted_at") WHERE deleted_at IS NULL AND status = 'won';
CREATE INDEX customer_quiet ON "customer"("owner_id", "grade", "last_contact", "created_at", "status", "do_not_contact", "deleted_at") WHERE deleted_at IS NULL;
CREATE INDEX customer_by_short_name ON "customer"("short_name" COLLATE NOCASE) WHERE deleted_at IS NULL AND short_name IS NOT NULL;
CREATE INDEX participant_by_task ON "participant"("task_id") WHERE deleted_at IS NULL;
CREATE INDEX participant_by_activity ON "participant"("activity_id") WHERE deleted_at IS NULL;
CREATE INDEX participant_by_contact ON "participant"("contact_id") WHERE deleted_at IS NULL;

-- An event takes place by itself: it is no next step that anybody has to take.
DROP TRIGGER customer_task_insert;
DROP TRIGGER customer_task_update;
DROP TRIGGER deal_task_insert;
DROP TRIGGER deal_task_update;
DROP TRIGGER lead_task_insert;
DROP TRIGGER lead_task_update;
CREATE TRIGGER customer_task_insert AFTER INSERT ON task WHEN new.customer_id IS NOT NULL BEGIN
  UPDATE customer SET next_follow_up = (SELECT min(due) FROM task
    WHERE customer_id = new.customer_id AND +status = 'todo' AND kind IS NOT 'event' AND deleted_at IS NULL)
  WHERE id = new.customer_id;
END;
CREATE TRIGGER customer_task_update AFTER UPDATE OF customer_id, kind, status, due, deleted_at ON task
  WHEN old.customer_id IS NOT NULL OR new.customer_id IS NOT NULL BEGIN
  UPDATE customer SET next_follow_up = (SELECT min(due) FROM task
    WHERE customer_id = customer.id AND +status = 'todo' AND kind IS NOT 'event' AND deleted_at IS NULL)
  WHERE id = new.customer_id OR id = old.customer_id;
END;
CREATE TRIGGER deal_task_insert AFTER INSERT ON task WHEN new.deal_id IS NOT NULL BEGIN
  UPDATE deal SET next_follow_up = (SELECT min(due) FROM task
    WHERE deal_id = new.deal_id AND +status = 'todo' AND kind IS NOT 'event' AND deleted_at IS NULL)
  WHERE id = new.deal_id;
END;
CREATE TRIGGER deal_task_update AFTER UPDATE OF deal_id, kind, status, due, deleted_at ON task
  WHEN old.deal_id IS NOT NULL OR new.deal_id IS NOT NULL BEGIN
  UPDATE deal SET next_follow_up = (SELECT min(due) FROM task
    WHERE deal_id = deal.id AND +status = 'todo' AND kind IS NOT 'event' AND deleted_at IS NULL)
  WHERE id = new.deal_id OR id = old.deal_id;
END;
CREATE TRIGGER lead_task_insert AFTER INSERT ON task WHEN new.lead_id IS NOT NULL BEGIN
  UPDATE lead SET next_follow_up = (SELECT min(due) FROM task
    WHERE lead_id = new.lead_id AND +status = 'todo' AND kind IS NOT 'event' AND deleted_at IS NULL)
  WHERE id = new.lead_id;
END;
CREATE TRIGGER lead_task_update AFTER UPDATE OF lead_id, kind, status, due, deleted_at ON task
  WHEN old.lead_id IS NOT NULL OR new.lead_id IS NOT NULL BEGIN
  UPDATE lead SET next_follow_up = (SELECT min(due) FROM task
    WHERE lead_id = lead.id AND +status = 'todo' AND kind IS NOT 'event' AND deleted_at IS NULL)
  WHERE id = new.lead_id OR id = old.lead_id;
END;

-- A customer with ten thousand entries is not gone through for one more.
DROP TRIGGER customer_activity_insert;
DROP TRIGGER customer_activity_update;
CREATE TRIGGER customer_activity_insert AFTER INSERT ON activity
  WHEN new.customer_id IS NOT NULL AND new.kind <> 'note' AND new."at" IS NOT NULL AND new.deleted_at IS NULL BEGIN
  UPDATE customer SET last_contact = max(coalesce(last_contact, new."at"), new."at")
  WHERE id = new.customer_id;
END;
CREATE TRIGGER customer_activity_update AFTER UPDATE OF customer_id, kind, "at", deleted_at ON activity
  WHEN old.customer_id IS NOT NULL OR new.customer_id IS NOT NULL BEGIN
  UPDATE customer SET last_contact = (SELECT "at" FROM activity
    WHERE customer_id = customer.id AND kind <> 'note' AND "at" IS NOT NULL AND deleted_at IS NULL
    ORDER BY "at" DESC LIMIT 1)
  WHERE id = new.customer_id OR id = old.customer_id;
END;

-- Activities and tasks are found by their text from now on; what is there already is indexed when the
-- file is opened.
INSERT INTO file_info (name, value) VALUES ('search_due', 'activity,task');
