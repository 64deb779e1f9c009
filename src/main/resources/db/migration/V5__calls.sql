-- Calls. The session of a call is kept under the carrier's id of it; where the carrier vouches for the number, it
-- belongs to the supporter with that number, otherwise to nobody.
ALTER TABLE session ADD COLUMN supporter_key VARCHAR(64);
CREATE INDEX session_of_supporter ON session (supporter_key);

-- Of what is texted: the session key of the call that wrote it last, if one did.
ALTER TABLE session ADD COLUMN left_by VARCHAR(80);

-- When a supporter was first told by text who we are; not yet, if they have only called.
ALTER TABLE supporter ADD COLUMN texted_since BIGINT;
UPDATE supporter SET texted_since = known_since;

-- Calls taken from a number, and connections made for it, in spans of ten minutes since 1970. An account is the
-- number's keyed hash, or "withheld".
CREATE TABLE toll (
  account     VARCHAR(64) NOT NULL,
  span        BIGINT      NOT NULL,
  calls       INTEGER     NOT NULL,
  connections INTEGER     NOT NULL,
  PRIMARY KEY (account, span)
);

-- Seconds of all connections, by days since 1970.
CREATE TABLE toll_day (
  toll_day BIGINT NOT NULL PRIMARY KEY,
  seconds  BIGINT NOT NULL
);

-- How many callers told that an office's voicemail box is full, or its number wrong, in the same spans.
CREATE TABLE office_trouble (
  trouble VARCHAR(16) NOT NULL,
  span    BIGINT      NOT NULL,
  phone   VARCHAR(16) NOT NULL,
  reports INTEGER     NOT NULL,
  PRIMARY KEY (trouble, span, phone)
);

-- Who has told it on which day since 1970: each is counted once.
CREATE TABLE office_trouble_told (
  phone    VARCHAR(16) NOT NULL,
  trouble  VARCHAR(16) NOT NULL,
  reporter VARCHAR(64) NOT NULL,
  told_day BIGINT      NOT NULL,
  PRIMARY KEY (phone, trouble, reporter, told_day)
);
