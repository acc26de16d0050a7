-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 2: leads become deals. Scores, assignment and conversion of leads; gates of stages; people,
-- lines and files of deals; targets; and what lists sort by without reading history.
UPDATE file_info SET value = '2' WHERE name = 'min_reader';

ALTER TABLE stage ADD COLUMN "checklist" TEXT;
ALTER TABLE stage ADD COLUMN "required_fields" TEXT;
ALTER TABLE stage ADD COLUMN "no_return" INTEGER;

ALTER TABLE deal ADD COLUMN "pain_points" TEXT;
ALTER TABLE deal ADD COLUMN "checked" TEXT;
ALTER TABLE deal ADD COLUMN "pipeline_id" BLOB;
ALTER TABLE deal ADD COLUMN "stage_since" INTEGER;
ALTER TABLE deal ADD COLUMN "stale_on" TEXT;
ALTER TABLE deal ADD COLUMN "next_follow_up" TEXT;

ALTER TABLE customer ADD COLUMN "lifetime_value" INTEGER;
ALTER TABLE customer ADD COLUMN "lifetime_value_currency" TEXT;

ALTER TABLE lead ADD COLUMN "channel" TEXT;
ALTER TABLE lead ADD COLUMN "product_id" BLOB;
ALTER TABLE lead ADD COLUMN "budget" INTEGER;
ALTER TABLE lead ADD COLUMN "budget_currency" TEXT;
ALTER TABLE lead ADD COLUMN "budget_score" INTEGER;
ALTER TABLE lead ADD COLUMN "authority" TEXT;
ALTER TABLE lead ADD COLUMN "authority_score" INTEGER;
ALTER TABLE lead ADD COLUMN "need_score" INTEGER;
ALTER TABLE lead ADD COLUMN "timeline" TEXT;
ALTER TABLE lead ADD COLUMN "timeline_score" INTEGER;
ALTER TABLE lead ADD COLUMN "invalid_reason" TEXT;
ALTER TABLE lead ADD COLUMN "rule_id" BLOB;
ALTER TABLE lead ADD COLUMN "assigned_at" INTEGER;
ALTER TABLE lead ADD COLUMN "converted_at" INTEGER;
ALTER TABLE lead ADD COLUMN "converted_customer_id" BLOB;
ALTER TABLE lead ADD COLUMN "converted_contact_id" BLOB;
ALTER TABLE lead ADD COLUMN "converted_deal_id" BLOB;
ALTER TABLE lead ADD COLUMN "bant_total" INTEGER;
ALTER TABLE lead ADD COLUMN "bant_grade" TEXT;
ALTER TABLE lead ADD COLUMN "next_follow_up" TEXT;
ALTER TABLE lead ADD COLUMN "last_contact" INTEGER;

ALTER TABLE activity ADD COLUMN "lead_id" BLOB;
ALTER TABLE task ADD COLUMN "lead_id" BLOB;

CREATE TABLE "deal_contact" (
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
  "deal_id" BLOB,
  "contact_id" BLOB,
  "role" TEXT,
  "influence" INTEGER,
  "note" TEXT
) STRICT;
CREATE TABLE "deal_line" (
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
  "deal_id" BLOB,
  "product_id" BLOB,
  "description" TEXT,
  "quantity" REAL,
  "price" INTEGER,
  "price_currency" TEXT,
  "discount" REAL,
  "tax_rate" REAL,
  "total" INTEGER,
  "total_currency" TEXT,
  "position" INTEGER
) STRICT;
CREATE TABLE "assignment_rule" (
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
  "position" INTEGER,
  "condition" TEXT,
  "strategy" TEXT,
  "inactive" INTEGER
) STRICT;
CREATE TABLE "assignment_member" (
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
  "rule_id" BLOB,
  "user_id" BLOB,
  "capacity" INTEGER,
  "position" INTEGER
) STRICT;
CREATE TABLE "attachment" (
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
  "sha256" TEXT,
  "size" INTEGER,
  "customer_id" BLOB,
  "deal_id" BLOB,
  "lead_id" BLOB,
  "note" TEXT
) STRICT;
CREATE TABLE "target" (
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
  "user_id" BLOB,
  "team" TEXT,
  "period" TEXT,
  "starts_on" TEXT,
  "metric" TEXT,
  "amount" INTEGER,
  "amount_currency" TEXT,
  "count" INTEGER
) STRICT;

CREATE INDEX deal_contact_by_deal ON "deal_contact"("deal_id") WHERE deleted_at IS NULL;
CREATE INDEX deal_contact_by_contact ON "deal_contact"("contact_id") WHERE deleted_at IS NULL;
CREATE INDEX deal_line_by_deal ON "deal_line"("deal_id") WHERE deleted_at IS NULL;
CREATE INDEX deal_line_by_product ON "deal_line"("product_id") WHERE deleted_at IS NULL;
CREATE INDEX assignment_member_by_rule ON "assignment_member"("rule_id") WHERE deleted_at IS NULL;
CREATE INDEX attachment_by_customer ON "attachment"("customer_id") WHERE deleted_at IS NULL;
CREATE INDEX attachment_by_deal ON "attachment"("deal_id") WHERE deleted_at IS NULL;
CREATE INDEX attachment_by_lead ON "attachment"("lead_id") WHERE deleted_at IS NULL;
CREATE INDEX customer_by_parent ON "customer"("parent_id") WHERE deleted_at IS NULL;
CREATE INDEX customer_by_lifetime_value ON "customer"("lifetime_value") WHERE deleted_at IS NULL;
CREATE INDEX deal_by_contact ON "deal"("contact_id") WHERE deleted_at IS NULL;
CREATE INDEX deal_by_product ON "deal"("product_id") WHERE deleted_at IS NULL;
CREATE INDEX deal_by_stage_since ON "deal"("stage_since") WHERE deleted_at IS NULL;
CREATE INDEX deal_by_stale_on ON "deal"("stale_on") WHERE deleted_at IS NULL;
CREATE INDEX deal_by_next_follow_up ON "deal"("next_follow_up") WHERE deleted_at IS NULL;
CREATE INDEX lead_by_rule ON "lead"("rule_id") WHERE deleted_at IS NULL;
CREATE INDEX lead_by_bant_total ON "lead"("bant_total") WHERE deleted_at IS NULL;
CREATE INDEX lead_by_bant_grade ON "lead"("bant_grade") WHERE deleted_at IS NULL;
CREATE INDEX lead_by_next_follow_up ON "lead"("next_follow_up") WHERE deleted_at IS NULL;
CREATE INDEX lead_by_last_contact ON "lead"("last_contact") WHERE deleted_at IS NULL;
CREATE INDEX activity_by_deal ON "activity"("deal_id") WHERE deleted_at IS NULL;
CREATE INDEX activity_by_lead ON "activity"("lead_id") WHERE deleted_at IS NULL;
CREATE INDEX task_by_deal ON "task"("deal_id") WHERE deleted_at IS NULL;
CREATE INDEX task_by_lead ON "task"("lead_id") WHERE deleted_at IS NULL;
CREATE INDEX deal_on_board ON "deal"("stage_id", "position", "deleted_at") WHERE deleted_at IS NULL;
CREATE INDEX deal_sums ON "deal"("stage_id", "closed_on", "amount_currency", "amount", "probability", "stale_on", "deleted_at") WHERE deleted_at IS NULL;

-- A sum that passes 2^63 would be an error and undo the change that led to it: halves are added up
-- apart, and what is beyond 2^62 shows as 2^62.
DROP TRIGGER customer_deals;
CREATE TRIGGER customer_deals AFTER UPDATE OF status, amount, amount_currency, customer_id, deleted_at ON deal BEGIN
  UPDATE customer SET
    (open_deals, open_deals_currency) = (SELECT CASE WHEN abs(sum(amount >> 32)) < 1073741824
        THEN sum(amount >> 32) * 4294967296 + sum(amount & 4294967295)
        ELSE 4611686018427387904 END AS whole, amount_currency FROM deal
      WHERE customer_id = customer.id AND +status = 'open' AND deleted_at IS NULL AND amount IS NOT NULL
      GROUP BY amount_currency ORDER BY whole DESC, 2 LIMIT 1),
    (won_value, won_value_currency) = (SELECT CASE WHEN abs(sum(amount >> 32)) < 1073741824
        THEN sum(amount >> 32) * 4294967296 + sum(amount & 4294967295)
        ELSE 4611686018427387904 END AS whole, amount_currency FROM deal
      WHERE customer_id = customer.id AND +status = 'won' AND deleted_at IS NULL AND amount IS NOT NULL
      GROUP BY amount_currency ORDER BY whole DESC, 2 LIMIT 1)
  WHERE id = new.customer_id OR id = old.customer_id;
  UPDATE customer SET
    (lifetime_value, lifetime_value_currency) = (SELECT CASE WHEN abs(sum(amount >> 32)) < 1073741824
        THEN sum(amount >> 32) * 4294967296 + sum(amount & 4294967295)
        ELSE 4611686018427387904 END AS whole, amount_currency FROM deal
      WHERE customer_id IN (SELECT customer.id UNION ALL SELECT c.id FROM customer c WHERE c.parent_id = customer.id AND c.deleted_at IS NULL) AND +status = 'won' AND deleted_at IS NULL AND amount IS NOT NULL
      GROUP BY amount_currency ORDER BY whole DESC, 2 LIMIT 1)
  WHERE id IN (new.customer_id, old.customer_id)
    OR id IN (SELECT parent_id FROM customer WHERE id IN (new.customer_id, old.customer_id));
END;
CREATE TRIGGER customer_family_update AFTER UPDATE OF parent_id, deleted_at ON customer
  WHEN old.parent_id IS NOT NULL OR new.parent_id IS NOT NULL BEGIN
  UPDATE customer SET
    (lifetime_value, lifetime_value_currency) = (SELECT CASE WHEN abs(sum(amount >> 32)) < 1073741824
        THEN sum(amount >> 32) * 4294967296 + sum(amount & 4294967295)
        ELSE 4611686018427387904 END AS whole, amount_currency FROM deal
      WHERE customer_id IN (SELECT customer.id UNION ALL SELECT c.id FROM customer c WHERE c.parent_id = customer.id AND c.deleted_at IS NULL) AND +status = 'won' AND deleted_at IS NULL AND amount IS NOT NULL
      GROUP BY amount_currency ORDER BY whole DESC, 2 LIMIT 1)
  WHERE id = new.parent_id OR id = old.parent_id;
END;

-- Where a deal stands and since when. A new one lies on top of its column: -row falls.
DROP TRIGGER deal_status_insert;
DROP TRIGGER deal_status_update;
DROP TRIGGER stage_kind_update;
CREATE TRIGGER deal_stage_insert AFTER INSERT ON deal BEGIN
  UPDATE deal SET
    status = coalesce((SELECT kind FROM stage WHERE id = new.stage_id), 'open'),
    pipeline_id = (SELECT pipeline_id FROM stage WHERE id = new.stage_id),
    position = coalesce(new.position, -new.row)
  WHERE row = new.row;
END;
CREATE TRIGGER deal_stage_update AFTER UPDATE OF stage_id ON deal BEGIN
  UPDATE deal SET
    pipeline_id = (SELECT pipeline_id FROM stage WHERE id = new.stage_id),
    stale_on = (SELECT date(new.stage_since / 1000, 'unixepoch', 'localtime', '+' || stale_days || ' days') FROM stage
      WHERE id = new.stage_id AND kind = 'open' AND stale_days > 0)
  WHERE row = new.row;
  -- Apart, and only when it differs: the sums of a customer follow each change of a status.
  UPDATE deal SET status = coalesce((SELECT kind FROM stage WHERE id = new.stage_id), 'open')
  WHERE row = new.row AND status IS NOT coalesce((SELECT kind FROM stage WHERE id = new.stage_id), 'open');
END;
CREATE TRIGGER stage_update AFTER UPDATE OF kind, pipeline_id, stale_days ON stage
  WHEN old.kind IS NOT new.kind OR old.pipeline_id IS NOT new.pipeline_id OR old.stale_days IS NOT new.stale_days BEGIN
  UPDATE deal SET status = coalesce(new.kind, 'open') WHERE stage_id = new.id AND old.kind IS NOT new.kind;
  UPDATE deal SET pipeline_id = new.pipeline_id,
    stale_on = CASE WHEN new.kind = 'open' AND new.stale_days > 0
      THEN date(stage_since / 1000, 'unixepoch', 'localtime', '+' || new.stale_days || ' days') END
  WHERE stage_id = new.id;
END;
CREATE TRIGGER deal_since_insert AFTER INSERT ON stage_change BEGIN
  UPDATE deal SET stage_since = (SELECT max("at") FROM stage_change WHERE deal_id = new.deal_id AND deleted_at IS NULL)
  WHERE id = new.deal_id;
END;
CREATE TRIGGER deal_since_update AFTER UPDATE OF "at", deal_id, deleted_at ON stage_change BEGIN
  UPDATE deal SET stage_since = (SELECT max("at") FROM stage_change WHERE deal_id = deal.id AND deleted_at IS NULL)
  WHERE id = new.deal_id OR id = old.deal_id;
END;
CREATE TRIGGER deal_since AFTER UPDATE OF stage_since ON deal BEGIN
  UPDATE deal SET stale_on = (SELECT date(new.stage_since / 1000, 'unixepoch', 'localtime', '+' || stale_days || ' days') FROM stage
    WHERE id = new.stage_id AND kind = 'open' AND stale_days > 0)
  WHERE row = new.row;
END;

CREATE TRIGGER deal_task_insert AFTER INSERT ON task WHEN new.deal_id IS NOT NULL BEGIN
  UPDATE deal SET next_follow_up = (SELECT min(due) FROM task
    WHERE deal_id = new.deal_id AND +status = 'todo' AND deleted_at IS NULL)
  WHERE id = new.deal_id;
END;
CREATE TRIGGER deal_task_update AFTER UPDATE OF deal_id, status, due, deleted_at ON task
  WHEN old.deal_id IS NOT NULL OR new.deal_id IS NOT NULL BEGIN
  UPDATE deal SET next_follow_up = (SELECT min(due) FROM task
    WHERE deal_id = deal.id AND +status = 'todo' AND deleted_at IS NULL)
  WHERE id = new.deal_id OR id = old.deal_id;
END;
CREATE TRIGGER lead_task_insert AFTER INSERT ON task WHEN new.lead_id IS NOT NULL BEGIN
  UPDATE lead SET next_follow_up = (SELECT min(due) FROM task
    WHERE lead_id = new.lead_id AND +status = 'todo' AND deleted_at IS NULL)
  WHERE id = new.lead_id;
END;
CREATE TRIGGER lead_task_update AFTER UPDATE OF lead_id, status, due, deleted_at ON task
  WHEN old.lead_id IS NOT NULL OR new.lead_id IS NOT NULL BEGIN
  UPDATE lead SET next_follow_up = (SELECT min(due) FROM task
    WHERE lead_id = lead.id AND +status = 'todo' AND deleted_at IS NULL)
  WHERE id = new.lead_id OR id = old.lead_id;
END;
CREATE TRIGGER lead_activity_insert AFTER INSERT ON activity WHEN new.lead_id IS NOT NULL BEGIN
  UPDATE lead SET last_contact = (SELECT max("at") FROM activity
    WHERE lead_id = new.lead_id AND kind <> 'note' AND deleted_at IS NULL)
  WHERE id = new.lead_id;
END;
CREATE TRIGGER lead_activity_update AFTER UPDATE OF lead_id, kind, "at", deleted_at ON activity
  WHEN old.lead_id IS NOT NULL OR new.lead_id IS NOT NULL BEGIN
  UPDATE lead SET last_contact = (SELECT max("at") FROM activity
    WHERE lead_id = lead.id AND kind <> 'note' AND deleted_at IS NULL)
  WHERE id = new.lead_id OR id = old.lead_id;
END;

-- BANT: the sum of what has been scored, and a letter for it.
CREATE TRIGGER lead_score_insert AFTER INSERT ON lead
  WHEN coalesce(new.budget_score, new.authority_score, new.need_score, new.timeline_score) IS NOT NULL BEGIN
  UPDATE lead SET bant_total = coalesce(budget_score, 0) + coalesce(authority_score, 0) + coalesce(need_score, 0)
    + coalesce(timeline_score, 0) WHERE row = new.row;
END;
CREATE TRIGGER lead_score_update AFTER UPDATE OF budget_score, authority_score, need_score, timeline_score ON lead BEGIN
  UPDATE lead SET bant_total = CASE
      WHEN coalesce(budget_score, authority_score, need_score, timeline_score) IS NOT NULL
      THEN coalesce(budget_score, 0) + coalesce(authority_score, 0) + coalesce(need_score, 0)
        + coalesce(timeline_score, 0) END
  WHERE row = new.row;
END;
CREATE TRIGGER lead_grade AFTER UPDATE OF bant_total ON lead BEGIN
  UPDATE lead SET bant_grade = CASE WHEN new.bant_total >= 9 THEN 'A' WHEN new.bant_total >= 5 THEN 'B'
    WHEN new.bant_total >= 0 THEN 'C' END WHERE row = new.row;
END;

-- What is there already. Nothing but the new columns changes: no trigger above listens to them,
-- save the ones that follow.
UPDATE deal SET
  pipeline_id = (SELECT pipeline_id FROM stage WHERE id = deal.stage_id),
  position = coalesce(position, -row),
  next_follow_up = (SELECT min(due) FROM task WHERE deal_id = deal.id AND +status = 'todo' AND deleted_at IS NULL),
  stage_since = (SELECT max("at") FROM stage_change WHERE deal_id = deal.id AND deleted_at IS NULL);
UPDATE customer SET (lifetime_value, lifetime_value_currency) = (won_value, won_value_currency);
UPDATE customer SET
    (lifetime_value, lifetime_value_currency) = (SELECT CASE WHEN abs(sum(amount >> 32)) < 1073741824
        THEN sum(amount >> 32) * 4294967296 + sum(amount & 4294967295)
        ELSE 4611686018427387904 END AS whole, amount_currency FROM deal
      WHERE customer_id IN (SELECT customer.id UNION ALL SELECT c.id FROM customer c WHERE c.parent_id = customer.id AND c.deleted_at IS NULL) AND +status = 'won' AND deleted_at IS NULL AND amount IS NOT NULL
      GROUP BY amount_currency ORDER BY whole DESC, 2 LIMIT 1)
  WHERE id IN (SELECT parent_id FROM customer WHERE parent_id IS NOT NULL AND deleted_at IS NULL);
