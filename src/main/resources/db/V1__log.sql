-- THE LOG. Append-only, and the only truth. No foreign key leaves this section: items are named
-- by permanent ids, because the bank is not in the database and old versions leave it. Words such
-- as kinds and contexts are open-ended: rows of a newer program are kept and skipped.
-- Columns that may hold the learner's own words can be emptied by an erase, so they allow NULL.

CREATE TABLE event (
  id             UUID         NOT NULL,
  action         UUID         NOT NULL,
  device         UUID         NOT NULL,
  device_seq     BIGINT       NOT NULL,
  at             TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  zone           VARCHAR(64)  NOT NULL,
  study_day      DATE         NOT NULL,
  kind           VARCHAR(40)  NOT NULL,
  target         VARCHAR(200),
  new_value      JSON,
  app_version    VARCHAR(20)  NOT NULL,
  schema_version VARCHAR(20)  NOT NULL,
  CONSTRAINT pk_event PRIMARY KEY (id),
  CONSTRAINT uq_event_device_seq UNIQUE (device, device_seq)
);
CREATE INDEX ix_event_study_day ON event (study_day);
CREATE INDEX ix_event_action ON event (action);
CREATE INDEX ix_event_target ON event (target);

-- What was asked and what came back: kinds `answer` and `submitted`.
CREATE TABLE answer (
  event             UUID         NOT NULL,
  session           UUID,
  part              INT          NOT NULL,
  pack              VARCHAR(64)  NOT NULL,
  item              VARCHAR(10)  NOT NULL,
  item_version      VARCHAR(20)  NOT NULL,
  item_hash         VARCHAR(64)  NOT NULL,
  context           VARCHAR(40)  NOT NULL,
  response          JSON,
  shown_order       VARCHAR(400) NOT NULL,
  dont_know         BOOLEAN      NOT NULL,
  hints             INT          NOT NULL,
  tries             INT          NOT NULL,
  certainty         INT,
  predicted         DOUBLE,
  ms                BIGINT       NOT NULL,
  ms_idle           BIGINT       NOT NULL,
  r_before          DOUBLE,
  forecast          DOUBLE,
  CONSTRAINT pk_answer PRIMARY KEY (event),
  CONSTRAINT fk_answer_event FOREIGN KEY (event) REFERENCES event (id)
);
CREATE INDEX ix_answer_item ON answer (pack, item);
CREATE INDEX ix_answer_session ON answer (session);

-- How an answer was judged and what was scheduled: with `answer` at once, for a `submitted` one by
-- its `assessed`, and again by an `override`. `answer` names the event of the answer.
CREATE TABLE judgement (
  event             UUID         NOT NULL,
  answer            UUID         NOT NULL,
  fully_right       BOOLEAN      NOT NULL,
  share             DOUBLE       NOT NULL,
  self_graded       BOOLEAN      NOT NULL,
  details           JSON,
  grade             INT,
  grade_rule        INT,
  due_at            TIMESTAMP(6) WITH TIME ZONE,
  interval_days     DOUBLE,
  desired_retention DOUBLE,
  parameters        UUID,
  CONSTRAINT pk_judgement PRIMARY KEY (event),
  CONSTRAINT fk_judgement_event FOREIGN KEY (event) REFERENCES event (id)
);
CREATE INDEX ix_judgement_answer ON judgement (answer);

-- What an item was when it was asked: its version may have left the bank since.
CREATE TABLE item_version (
  item_hash        VARCHAR(64)  NOT NULL,
  pack             VARCHAR(64)  NOT NULL,
  item             VARCHAR(10)  NOT NULL,
  version          VARCHAR(20)  NOT NULL,
  type             VARCHAR(40)  NOT NULL,
  level            VARCHAR(10)  NOT NULL,
  topic            VARCHAR(120) NOT NULL,
  objective        VARCHAR(120) NOT NULL,
  expected_seconds INT          NOT NULL,
  ways             DOUBLE       NOT NULL,
  self_graded      BOOLEAN      NOT NULL,
  CONSTRAINT pk_item_version PRIMARY KEY (item_hash)
);

-- Everything the learner writes. No text: erased.
CREATE TABLE document (
  id    UUID        NOT NULL,
  event UUID        NOT NULL,
  kind  VARCHAR(40) NOT NULL,
  text  VARCHAR,
  CONSTRAINT pk_document PRIMARY KEY (id, event),
  CONSTRAINT fk_document_event FOREIGN KEY (event) REFERENCES event (id)
);

CREATE TABLE forecast (
  id            UUID         NOT NULL,
  device        UUID         NOT NULL,
  made_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  about         VARCHAR(120) NOT NULL,
  target_level  VARCHAR(10)  NOT NULL,
  role          VARCHAR(64)  NOT NULL,
  for_day       DATE         NOT NULL,
  mean          DOUBLE       NOT NULL,
  low           DOUBLE       NOT NULL,
  high          DOUBLE       NOT NULL,
  constants     JSON         NOT NULL,
  model_version VARCHAR(20)  NOT NULL,
  bank_hash     VARCHAR(64)  NOT NULL,
  CONSTRAINT pk_forecast PRIMARY KEY (id)
);

-- Parameters of a memory model. The published defaults are rows too, their id derived from model
-- and values, so that they are the same row on every machine.
CREATE TABLE parameter_set (
  id          UUID        NOT NULL,
  device      UUID        NOT NULL,
  made_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  model       VARCHAR(40) NOT NULL,
  weights     JSON        NOT NULL,
  reviews     BIGINT      NOT NULL,
  loss_before DOUBLE,
  loss_after  DOUBLE,
  CONSTRAINT pk_parameter_set PRIMARY KEY (id)
);

-- DERIVED. Dropped and rebuilt from the log at any time; nothing above may point here.

CREATE TABLE memory (
  pack           VARCHAR(64)  NOT NULL,
  item           VARCHAR(10)  NOT NULL,
  stability      DOUBLE       NOT NULL,
  fast_stability DOUBLE       NOT NULL,
  difficulty     DOUBLE       NOT NULL,
  answered_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  due_at         TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT pk_memory PRIMARY KEY (pack, item)
);
CREATE INDEX ix_memory_due ON memory (due_at);

-- What each derived table stands for: computed from the log up to this row of this device, and
-- under which parameters. Anything else in the log makes it stale.
CREATE TABLE standing (
  name       VARCHAR(40) NOT NULL,
  device     UUID        NOT NULL,
  device_seq BIGINT      NOT NULL,
  log_rows   BIGINT      NOT NULL,
  parameters UUID        NOT NULL,
  CONSTRAINT pk_standing PRIMARY KEY (name)
);
