-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 1. Frozen: a change to the format is a new script.
--
-- Ids are UUIDv7 as 16-byte blobs. Instants are UTC milliseconds, days ISO text, money minor units
-- beside an ISO currency. "row" is SQLite's own number of a row and has no meaning outside the file.

CREATE TABLE file_info (name TEXT PRIMARY KEY, value TEXT) STRICT;
INSERT INTO file_info VALUES ('min_reader', '1');

-- The change log: one batch an act, one entry a record the act touched. It is the audit trail,
-- the source of undo, and later the outbox of sync.
CREATE TABLE change_batch (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id BLOB NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  actor BLOB,
  origin TEXT NOT NULL CHECK (origin IN ('local', 'import', 'undo', 'redo', 'rule', 'remote')),
  verb TEXT NOT NULL,
  entity TEXT NOT NULL,
  subject TEXT NOT NULL,
  count INTEGER NOT NULL,
  detail TEXT NOT NULL,
  revises INTEGER REFERENCES change_batch(number), -- the batch an undo or redo is about
  undone INTEGER NOT NULL DEFAULT 0,
  open INTEGER NOT NULL DEFAULT 0,                 -- still being written, or cut off
  first_entry INTEGER NOT NULL,
  last_entry INTEGER NOT NULL
) STRICT;

CREATE TABLE change_log (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  batch INTEGER NOT NULL,
  op_id BLOB NOT NULL,            -- UUIDv7: makes sending an entry twice harmless
  entity TEXT NOT NULL,
  record BLOB NOT NULL,
  op TEXT NOT NULL CHECK (op IN ('create', 'update', 'remove', 'restore')),
  fields TEXT,                    -- {"field": [old, new]}; a create's values are in the row
  version INTEGER NOT NULL,       -- of the record after this
  base_version INTEGER NOT NULL   -- the server's version it rests on
) STRICT;
-- Creations are found by their row's created_at; leaving them out keeps imports fast.
CREATE INDEX change_log_of_record ON change_log(record, seq) WHERE op <> 'create';

-- The search index. doc = (number of the entity << 40) + row of the record.
CREATE TABLE search_entity (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE search_doc (
  doc INTEGER PRIMARY KEY,
  entity INTEGER NOT NULL,
  title TEXT NOT NULL,            -- folded
  body TEXT NOT NULL,             -- folded, each part followed by a space
  sound TEXT NOT NULL,            -- pinyin of the title
  initials TEXT NOT NULL
) STRICT;
CREATE INDEX search_doc_by_title ON search_doc(entity, title);
-- Titles apart from the rest, so that a common word of the one never has to be skipped in the
-- other. Words: whole words and single Chinese characters, as phrases. Parts: three letters on.
CREATE VIRTUAL TABLE search_title_words USING fts5(title, initials, content='', tokenize='unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE search_body_words USING fts5(body, content='', tokenize='unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE search_title_parts USING fts5(title, content='', tokenize='trigram', detail=none);
CREATE VIRTUAL TABLE search_body_parts USING fts5(body, content='', tokenize='trigram', detail=none);
-- A save never tidies these indexes: that took it 40 ms now and then. Bulk work does it in its turns.
INSERT INTO search_title_words(search_title_words, rank) VALUES ('automerge', 0);
INSERT INTO search_body_words(search_body_words, rank) VALUES ('automerge', 0);
INSERT INTO search_title_parts(search_title_parts, rank) VALUES ('automerge', 0);
INSERT INTO search_body_parts(search_body_parts, rank) VALUES ('automerge', 0);

CREATE TABLE "setting" (
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
  "text" TEXT
) STRICT;
CREATE TABLE "custom_field" (
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
  "of" TEXT,
  "label_en" TEXT,
  "label_zh" TEXT,
  "kind" TEXT,
  "options" TEXT,
  "required" INTEGER,
  "listed" INTEGER,
  "active" INTEGER,
  "position" INTEGER
) STRICT;
CREATE TABLE "user" (
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
  "login" TEXT,
  "title" TEXT,
  "team" TEXT,
  "email" TEXT,
  "mobile" TEXT,
  "manager_id" BLOB,
  "status" TEXT
) STRICT;
CREATE INDEX user_by_name ON "user"(sort_key) WHERE deleted_at IS NULL;
CREATE TABLE "tag" (
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
  "group" TEXT,
  "colour" INTEGER
) STRICT;
CREATE INDEX tag_by_name ON "tag"(sort_key) WHERE deleted_at IS NULL;
CREATE TABLE "pipeline" (
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
  "position" INTEGER
) STRICT;
CREATE TABLE "stage" (
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
  "pipeline_id" BLOB,
  "position" INTEGER,
  "kind" TEXT,
  "probability" REAL,
  "stale_days" INTEGER
) STRICT;
CREATE INDEX stage_by_pipeline ON "stage"("pipeline_id") WHERE deleted_at IS NULL;
CREATE TABLE "product" (
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
  "code" TEXT,
  "category" TEXT,
  "unit" TEXT,
  "price" INTEGER,
  "price_currency" TEXT,
  "cost" INTEGER,
  "cost_currency" TEXT,
  "tax_rate" REAL,
  "status" TEXT,
  "description" TEXT
) STRICT;
CREATE INDEX product_by_name ON "product"(sort_key) WHERE deleted_at IS NULL;
CREATE INDEX product_by_code ON "product"("code") WHERE deleted_at IS NULL;
CREATE INDEX product_by_category ON "product"("category") WHERE deleted_at IS NULL;
CREATE INDEX product_by_price ON "product"("price") WHERE deleted_at IS NULL;
CREATE TABLE "customer" (
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
  "short_name" TEXT,
  "number" TEXT,
  "kind" TEXT,
  "status" TEXT,
  "grade" TEXT,
  "tags" TEXT,
  "owner_id" BLOB,
  "industry" TEXT,
  "source" TEXT,
  "intent" TEXT,
  "phone" TEXT,
  "email" TEXT,
  "website" TEXT,
  "country" TEXT,
  "province" TEXT,
  "city" TEXT,
  "address" TEXT,
  "postal_code" TEXT,
  "credit_code" TEXT,
  "employees" INTEGER,
  "annual_revenue" INTEGER,
  "annual_revenue_currency" TEXT,
  "founded" INTEGER,
  "parent_id" BLOB,
  "payment_terms" TEXT,
  "need_type" TEXT,
  "pain_points" TEXT,
  "do_not_contact" INTEGER,
  "note" TEXT,
  "next_follow_up" TEXT,
  "last_contact" INTEGER,
  "open_deals" INTEGER,
  "open_deals_currency" TEXT,
  "won_value" INTEGER,
  "won_value_currency" TEXT
) STRICT;
CREATE INDEX customer_by_name ON "customer"(sort_key) WHERE deleted_at IS NULL;
CREATE INDEX customer_by_status ON "customer"("status") WHERE deleted_at IS NULL;
CREATE INDEX customer_by_grade ON "customer"("grade") WHERE deleted_at IS NULL;
CREATE INDEX customer_by_owner ON "customer"("owner_id") WHERE deleted_at IS NULL;
CREATE INDEX customer_by_industry ON "customer"("industry") WHERE deleted_at IS NULL;
CREATE INDEX customer_by_city ON "customer"("city") WHERE deleted_at IS NULL;
CREATE INDEX customer_by_next_follow_up ON "customer"("next_follow_up") WHERE deleted_at IS NULL;
CREATE INDEX customer_by_last_contact ON "customer"("last_contact") WHERE deleted_at IS NULL;
CREATE INDEX customer_by_open_deals ON "customer"("open_deals") WHERE deleted_at IS NULL;
CREATE INDEX customer_by_won_value ON "customer"("won_value") WHERE deleted_at IS NULL;
CREATE TABLE "contact" (
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
  "customer_id" BLOB,
  "title" TEXT,
  "department" TEXT,
  "role" TEXT,
  "influence" INTEGER,
  "mobile" TEXT,
  "phone" TEXT,
  "email" TEXT,
  "wechat" TEXT,
  "family_name" TEXT,
  "given_name" TEXT,
  "gender" TEXT,
  "birthday" TEXT,
  "tags" TEXT,
  "owner_id" BLOB,
  "country" TEXT,
  "city" TEXT,
  "address" TEXT,
  "postal_code" TEXT,
  "website" TEXT,
  "source" TEXT,
  "number" TEXT,
  "preferences" TEXT,
  "do_not_call" INTEGER,
  "opted_out" INTEGER,
  "note" TEXT
) STRICT;
CREATE INDEX contact_by_name ON "contact"(sort_key) WHERE deleted_at IS NULL;
CREATE INDEX contact_by_customer ON "contact"("customer_id") WHERE deleted_at IS NULL;
CREATE INDEX contact_by_title ON "contact"("title") WHERE deleted_at IS NULL;
CREATE INDEX contact_by_mobile ON "contact"("mobile") WHERE deleted_at IS NULL;
CREATE INDEX contact_by_email ON "contact"("email") WHERE deleted_at IS NULL;
CREATE INDEX contact_by_owner ON "contact"("owner_id") WHERE deleted_at IS NULL;
CREATE TABLE "affiliation" (
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
  "contact_id" BLOB,
  "customer_id" BLOB,
  "title" TEXT,
  "role" TEXT,
  "former" INTEGER
) STRICT;
CREATE INDEX affiliation_by_contact ON "affiliation"("contact_id") WHERE deleted_at IS NULL;
CREATE INDEX affiliation_by_customer ON "affiliation"("customer_id") WHERE deleted_at IS NULL;
CREATE TABLE "lead" (
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
  "company" TEXT,
  "title" TEXT,
  "status" TEXT,
  "source" TEXT,
  "mobile" TEXT,
  "phone" TEXT,
  "email" TEXT,
  "website" TEXT,
  "wechat" TEXT,
  "tags" TEXT,
  "owner_id" BLOB,
  "industry" TEXT,
  "country" TEXT,
  "province" TEXT,
  "city" TEXT,
  "address" TEXT,
  "number" TEXT,
  "need" TEXT,
  "note" TEXT
) STRICT;
CREATE INDEX lead_by_name ON "lead"(sort_key) WHERE deleted_at IS NULL;
CREATE INDEX lead_by_company ON "lead"("company") WHERE deleted_at IS NULL;
CREATE INDEX lead_by_status ON "lead"("status") WHERE deleted_at IS NULL;
CREATE INDEX lead_by_owner ON "lead"("owner_id") WHERE deleted_at IS NULL;
CREATE TABLE "deal" (
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
  "customer_id" BLOB,
  "stage_id" BLOB,
  "amount" INTEGER,
  "amount_currency" TEXT,
  "probability" REAL,
  "owner_id" BLOB,
  "product_id" BLOB,
  "contact_id" BLOB,
  "opened_on" TEXT,
  "closes_on" TEXT,
  "closed_on" TEXT,
  "source" TEXT,
  "next_step" TEXT,
  "competitors" TEXT,
  "lost_reason" TEXT,
  "need" TEXT,
  "tags" TEXT,
  "position" REAL,
  "number" TEXT,
  "note" TEXT,
  "status" TEXT
) STRICT;
CREATE INDEX deal_by_name ON "deal"(sort_key) WHERE deleted_at IS NULL;
CREATE INDEX deal_by_customer ON "deal"("customer_id") WHERE deleted_at IS NULL;
CREATE INDEX deal_by_stage ON "deal"("stage_id") WHERE deleted_at IS NULL;
CREATE INDEX deal_by_amount ON "deal"("amount") WHERE deleted_at IS NULL;
CREATE INDEX deal_by_owner ON "deal"("owner_id") WHERE deleted_at IS NULL;
CREATE INDEX deal_by_closes_on ON "deal"("closes_on") WHERE deleted_at IS NULL;
CREATE INDEX deal_by_closed_on ON "deal"("closed_on") WHERE deleted_at IS NULL;
CREATE INDEX deal_by_status ON "deal"("status") WHERE deleted_at IS NULL;
CREATE TABLE "stage_change" (
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
  "from_id" BLOB,
  "to_id" BLOB,
  "at" INTEGER
) STRICT;
CREATE INDEX stage_change_by_deal ON "stage_change"("deal_id") WHERE deleted_at IS NULL;
CREATE TABLE "activity" (
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
  "kind" TEXT,
  "subject" TEXT,
  "content" TEXT,
  "customer_id" BLOB,
  "contact_id" BLOB,
  "deal_id" BLOB,
  "at" INTEGER,
  "minutes" INTEGER,
  "direction" TEXT,
  "place" TEXT,
  "result" TEXT,
  "objections" TEXT,
  "promises" TEXT,
  "feedback" TEXT,
  "next_action" TEXT,
  "next_on" TEXT,
  "owner_id" BLOB
) STRICT;
CREATE INDEX activity_by_customer ON "activity"("customer_id") WHERE deleted_at IS NULL;
CREATE INDEX activity_by_at ON "activity"("at") WHERE deleted_at IS NULL;
CREATE TABLE "task" (
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
  "title" TEXT,
  "kind" TEXT,
  "customer_id" BLOB,
  "contact_id" BLOB,
  "deal_id" BLOB,
  "owner_id" BLOB,
  "due" TEXT,
  "status" TEXT,
  "priority" TEXT,
  "content" TEXT,
  "deliverable" TEXT,
  "done_at" INTEGER,
  "result" TEXT
) STRICT;
CREATE INDEX task_by_title ON "task"(sort_key) WHERE deleted_at IS NULL;
CREATE INDEX task_by_customer ON "task"("customer_id") WHERE deleted_at IS NULL;
CREATE INDEX task_by_owner ON "task"("owner_id") WHERE deleted_at IS NULL;
CREATE INDEX task_by_due ON "task"("due") WHERE deleted_at IS NULL;
CREATE INDEX task_by_status ON "task"("status") WHERE deleted_at IS NULL;
CREATE TABLE "view" (
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
  "of" TEXT,
  "filter" TEXT,
  "columns" TEXT,
  "sort" TEXT,
  "position" INTEGER,
  "pinned" INTEGER,
  "key" TEXT
) STRICT;

-- Kept from other records, so that lists sort by them at once.
CREATE TRIGGER deal_status_insert AFTER INSERT ON deal BEGIN
  UPDATE deal SET status = coalesce((SELECT kind FROM stage WHERE id = new.stage_id), 'open') WHERE row = new.row;
END;
CREATE TRIGGER deal_status_update AFTER UPDATE OF stage_id ON deal BEGIN
  UPDATE deal SET status = coalesce((SELECT kind FROM stage WHERE id = new.stage_id), 'open') WHERE row = new.row;
END;
CREATE TRIGGER stage_kind_update AFTER UPDATE OF kind ON stage WHEN old.kind IS NOT new.kind BEGIN
  UPDATE deal SET status = coalesce(new.kind, 'open') WHERE stage_id = new.id;
END;

-- "+status" keeps the planner from the index of all won deals or open tasks: the customer has few.
CREATE TRIGGER customer_deals AFTER UPDATE OF status, amount, amount_currency, customer_id, deleted_at ON deal BEGIN
  UPDATE customer SET
    (open_deals, open_deals_currency) = (SELECT sum(amount), amount_currency FROM deal
      WHERE customer_id = customer.id AND +status = 'open' AND deleted_at IS NULL AND amount IS NOT NULL
      GROUP BY amount_currency ORDER BY 1 DESC, 2 LIMIT 1),
    (won_value, won_value_currency) = (SELECT sum(amount), amount_currency FROM deal
      WHERE customer_id = customer.id AND +status = 'won' AND deleted_at IS NULL AND amount IS NOT NULL
      GROUP BY amount_currency ORDER BY 1 DESC, 2 LIMIT 1)
  WHERE id = new.customer_id OR id = old.customer_id;
END;

CREATE TRIGGER customer_task_insert AFTER INSERT ON task WHEN new.customer_id IS NOT NULL BEGIN
  UPDATE customer SET next_follow_up = (SELECT min(due) FROM task
    WHERE customer_id = customer.id AND +status = 'todo' AND deleted_at IS NULL)
  WHERE id = new.customer_id;
END;
CREATE TRIGGER customer_task_update AFTER UPDATE OF customer_id, status, due, deleted_at ON task BEGIN
  UPDATE customer SET next_follow_up = (SELECT min(due) FROM task
    WHERE customer_id = customer.id AND +status = 'todo' AND deleted_at IS NULL)
  WHERE id = new.customer_id OR id = old.customer_id;
END;

CREATE TRIGGER customer_activity_insert AFTER INSERT ON activity WHEN new.customer_id IS NOT NULL BEGIN
  UPDATE customer SET last_contact = (SELECT max("at") FROM activity
    WHERE customer_id = customer.id AND kind <> 'note' AND deleted_at IS NULL)
  WHERE id = new.customer_id;
END;
CREATE TRIGGER customer_activity_update AFTER UPDATE OF customer_id, kind, "at", deleted_at ON activity BEGIN
  UPDATE customer SET last_contact = (SELECT max("at") FROM activity
    WHERE customer_id = customer.id AND kind <> 'note' AND deleted_at IS NULL)
  WHERE id = new.customer_id OR id = old.customer_id;
END;
