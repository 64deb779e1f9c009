-- What supporters do. The same statements run on SQLite and on PostgreSQL.
-- Instants are milliseconds since 1970-01-01T00:00Z. A supporter_key is a keyed hash of a phone
-- number, 64 hexadecimal digits; no number, address or message text stands anywhere here.

-- Every webhook that was answered, with the answer to give again when it comes twice.
CREATE TABLE inbound (
  channel     VARCHAR(8)  NOT NULL,
  external_id VARCHAR(64) NOT NULL,
  answer      TEXT        NOT NULL,
  answered_at BIGINT      NOT NULL,
  PRIMARY KEY (channel, external_id)
);

-- The conversation between two messages; version tells a turn that it has been overtaken.
CREATE TABLE session (
  session_key VARCHAR(80) NOT NULL PRIMARY KEY,
  version     BIGINT      NOT NULL,
  state       TEXT        NOT NULL,
  updated_at  BIGINT      NOT NULL
);

-- What we know of a supporter; home_divisions are OCD division ids parted by spaces.
CREATE TABLE supporter (
  supporter_key  VARCHAR(64) NOT NULL PRIMARY KEY,
  language       VARCHAR(8)  NOT NULL,
  home_zip       VARCHAR(5),
  home_city      VARCHAR(80),
  home_divisions TEXT,
  known_since    BIGINT      NOT NULL
);

-- The consent ledger: entries are added, never changed. The last one of a supporter is in force.
CREATE TABLE consent (
  supporter_key VARCHAR(64) NOT NULL,
  entry         BIGINT      NOT NULL,
  kind          VARCHAR(8)  NOT NULL,
  external_id   VARCHAR(64) NOT NULL,
  recorded_at   BIGINT      NOT NULL,
  PRIMARY KEY (supporter_key, entry)
);

-- One report for each supporter, vote and target; a later one replaces it.
CREATE TABLE call_report (
  supporter_key VARCHAR(64)  NOT NULL,
  vote          VARCHAR(80)  NOT NULL,
  target        VARCHAR(120) NOT NULL,
  campaign      VARCHAR(20)  NOT NULL,
  office        VARCHAR(8)   NOT NULL,
  script        VARCHAR(16)  NOT NULL,
  outcome       VARCHAR(16)  NOT NULL,
  reported_at   BIGINT       NOT NULL,
  PRIMARY KEY (supporter_key, vote, target)
);

CREATE TABLE position_report (
  supporter_key VARCHAR(64)  NOT NULL,
  vote          VARCHAR(80)  NOT NULL,
  target        VARCHAR(120) NOT NULL,
  stand         VARCHAR(16)  NOT NULL,
  reported_at   BIGINT       NOT NULL,
  PRIMARY KEY (supporter_key, vote, target)
);

-- Calls that count toward each campaign's goal, kept as they come: never counted over history.
CREATE TABLE tally (
  campaign VARCHAR(20) NOT NULL PRIMARY KEY,
  calls    BIGINT      NOT NULL
);
