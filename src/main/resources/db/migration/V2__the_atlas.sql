-- What admins load that is large: people, ZIPs and boundaries. It is written in parts, and an
-- edition says which parts belong together. Nothing of an edition is seen before the pointer is on
-- it. SQLite keeps a BYTEA as it keeps a BLOB.

-- One file's worth of one kind, for one state or plan: "people/ca", "boundaries/ca/sldl/2024-01-01".
CREATE TABLE atlas_part (
  part     BIGINT       NOT NULL PRIMARY KEY,
  section  VARCHAR(80)  NOT NULL,
  about    TEXT         NOT NULL,
  begun_at BIGINT       NOT NULL
);

-- Its rows, as text; boundaries have their shape beside it, as well-known binary.
CREATE TABLE atlas_row (
  part    BIGINT       NOT NULL,
  row_key VARCHAR(200) NOT NULL,
  body    TEXT         NOT NULL,
  shape   BYTEA,
  PRIMARY KEY (part, row_key)
);

CREATE TABLE atlas_edition (
  edition  BIGINT       NOT NULL PRIMARY KEY,
  previous BIGINT       NOT NULL,
  what     VARCHAR(200) NOT NULL,
  made_at  BIGINT       NOT NULL
);

-- as_of: the day on which the part was known to be true.
CREATE TABLE atlas_edition_part (
  edition BIGINT      NOT NULL,
  section VARCHAR(80) NOT NULL,
  part    BIGINT      NOT NULL,
  as_of   VARCHAR(10) NOT NULL,
  PRIMARY KEY (edition, section)
);

-- The one edition in force; 0 is the empty one.
CREATE TABLE atlas_pointer (
  only_row INTEGER NOT NULL PRIMARY KEY,
  edition  BIGINT  NOT NULL
);
INSERT INTO atlas_pointer (only_row, edition) VALUES (1, 0);
