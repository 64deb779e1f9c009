-- What admins load that is small, and change while it is running: bills, votes, committees. A row
-- here comes before the row with the same key in the world's folder. The columns are those of the
-- folder's files, as JSON.
CREATE TABLE catalog_row (
  kind       VARCHAR(20)  NOT NULL,
  row_key    VARCHAR(300) NOT NULL,
  cells      TEXT         NOT NULL,
  changed_at BIGINT       NOT NULL,
  PRIMARY KEY (kind, row_key)
);

-- Counts the changes: whoever holds another number than this one reads the rows anew.
CREATE TABLE catalog_pointer (
  only_row INTEGER NOT NULL PRIMARY KEY,
  version  BIGINT  NOT NULL
);
INSERT INTO catalog_pointer (only_row, version) VALUES (1, 0);

-- How many supporters were given an office's number on a day, so that another is given after so
-- many. The days are those at the legislature.
CREATE TABLE office_load (
  office_day VARCHAR(10) NOT NULL,
  phone      VARCHAR(16) NOT NULL,
  given      BIGINT      NOT NULL,
  PRIMARY KEY (office_day, phone)
);
