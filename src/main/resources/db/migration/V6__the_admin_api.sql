-- The admin API. A key is told once and kept as a hash; whoever has the id alone has nothing.
CREATE TABLE admin_key (
  key_id      VARCHAR(16)  NOT NULL PRIMARY KEY,
  name        VARCHAR(80)  NOT NULL,
  role        VARCHAR(12)  NOT NULL,
  secret_hash VARCHAR(64)  NOT NULL,
  made_by     VARCHAR(120) NOT NULL,
  made_at     BIGINT       NOT NULL,
  revoked_at  BIGINT
);

-- Everything that changed something, whoever did it: lines are added and never changed, which
-- triggers see to. States are JSON; none where there was, or is, nothing.
CREATE TABLE audit (
  line         BIGINT       NOT NULL PRIMARY KEY,
  told_at      BIGINT       NOT NULL,
  who          VARCHAR(120) NOT NULL,
  act          VARCHAR(40)  NOT NULL,
  kind         VARCHAR(40)  NOT NULL,
  subject      VARCHAR(300) NOT NULL,
  before_state TEXT,
  after_state  TEXT
);
CREATE INDEX audit_of_subject ON audit (kind, subject, line);

-- The number of the last line, so that they are numbered without a gap.
CREATE TABLE audit_pointer (
  only_row INTEGER NOT NULL PRIMARY KEY,
  line     BIGINT  NOT NULL
);
INSERT INTO audit_pointer (only_row, line) VALUES (1, 0);

-- Imports, to be looked at and taken back. report is JSON; the editions are those of the atlas
-- before and after it, the same where it changed none.
CREATE TABLE admin_import (
  import_id      BIGINT       NOT NULL PRIMARY KEY,
  kind           VARCHAR(20)  NOT NULL,
  what           VARCHAR(200) NOT NULL,
  who            VARCHAR(120) NOT NULL,
  made_at        BIGINT       NOT NULL,
  report         TEXT         NOT NULL,
  edition_before BIGINT       NOT NULL,
  edition_after  BIGINT       NOT NULL,
  undone_at      BIGINT,
  undone_by      VARCHAR(120)
);

-- The number of the import that was begun last.
CREATE TABLE admin_import_pointer (
  only_row  INTEGER NOT NULL PRIMARY KEY,
  import_id BIGINT  NOT NULL
);
INSERT INTO admin_import_pointer (only_row, import_id) VALUES (1, 0);

-- What an import makes of rows of the catalog: as catalog_row had them before, none where it had no
-- such row, and as it has them after. Of scripts: the version that was said, and the one that is.
CREATE TABLE admin_import_row (
  import_id    BIGINT       NOT NULL,
  kind         VARCHAR(20)  NOT NULL,
  row_key      VARCHAR(300) NOT NULL,
  cells_before TEXT,
  cells_after  TEXT         NOT NULL,
  PRIMARY KEY (import_id, kind, row_key)
);

-- Which kinds are being imported now, and until when that is believed: one import of a kind at a time.
CREATE TABLE admin_import_lock (
  kind        VARCHAR(20) NOT NULL PRIMARY KEY,
  holder      VARCHAR(40) NOT NULL,
  believed_to BIGINT      NOT NULL
);
