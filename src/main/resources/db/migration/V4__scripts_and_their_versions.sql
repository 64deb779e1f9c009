-- Every wording of a script that was ever saved, as its file had it. Rows are added, never changed.
CREATE TABLE script_version (
  script_key VARCHAR(120) NOT NULL,
  number     INTEGER      NOT NULL,
  content    TEXT         NOT NULL,
  saved_at   BIGINT       NOT NULL,
  PRIMARY KEY (script_key, number)
);

-- What was published, rolled back to or retired, one act after another, and from when on it holds.
-- Version 0 is what the world's folder has; no version means that none is said any more.
CREATE TABLE script_release (
  script_key VARCHAR(120) NOT NULL,
  act        INTEGER      NOT NULL,
  version    INTEGER,
  from_at    BIGINT       NOT NULL,
  told_at    BIGINT       NOT NULL,
  PRIMARY KEY (script_key, act)
);
