-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 4: managers see the truth. Dashboards and their widgets, exchange rates, and the indexes from which
-- the figures of a team are added up without reading a record.
UPDATE file_info SET value = '4' WHERE name = 'min_reader';

CREATE TABLE "dashboard" (
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
  "owner_id" BLOB,
  "shared" INTEGER,
  "key" TEXT,
  "position" INTEGER,
  "range" TEXT,
  "versus" TEXT,
  "currency" TEXT
) STRICT;
CREATE TABLE "widget" (
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
  "dashboard_id" BLOB,
  "title" TEXT,
  "kind" TEXT,
  "report" TEXT,
  "of" TEXT,
  "measure" TEXT,
  "field" TEXT,
  "group" TEXT,
  "bucket" TEXT,
  "split" TEXT,
  "split_bucket" TEXT,
  "day_field" TEXT,
  "filter" TEXT,
  "success" TEXT,
  "most" INTEGER,
  "column" INTEGER,
  "row_at" INTEGER,
  "width" INTEGER,
  "height" INTEGER
) STRICT;
CREATE TABLE "exchange_rate" (
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
  "currency" TEXT,
  "to" TEXT,
  "rate" REAL,
  "valid_from" TEXT
) STRICT;

CREATE INDEX widget_by_dashboard ON "widget"("dashboard_id") WHERE deleted_at IS NULL;
CREATE INDEX deal_closed ON "deal"("closed_on", "status", "owner_id", "amount_currency", "amount", "opened_on", "stage_id", "created_at", "deleted_at") WHERE deleted_at IS NULL AND closed_on IS NOT NULL;
CREATE INDEX deal_opened ON "deal"("opened_on", "created_at", "id", "stage_id", "owner_id", "amount_currency", "amount", "deleted_at") WHERE deleted_at IS NULL;
CREATE INDEX deal_in_work ON "deal"("stage_id", "owner_id", "amount_currency", "amount", "probability", "opened_on", "created_at", "stale_on", "status", "deleted_at") WHERE deleted_at IS NULL AND status = 'open';
CREATE INDEX task_waiting ON "task"("due", "kind", "owner_id", "done_at", "status", "deleted_at") WHERE deleted_at IS NULL AND status = 'todo';
CREATE INDEX task_ended ON "task"("done_at", "due", "kind", "owner_id", "status", "deleted_at") WHERE deleted_at IS NULL AND status = 'done';
CREATE INDEX stage_change_way ON "stage_change"("deal_id", "to_id", "from_id", "at", "deleted_at") WHERE deleted_at IS NULL;
CREATE INDEX activity_in_time ON "activity"("at", "kind", "owner_id", "deleted_at") WHERE deleted_at IS NULL;
CREATE INDEX lead_in_time ON "lead"("created_at", "source", "owner_id", "status", "deleted_at") WHERE deleted_at IS NULL;
