/** Tables of what happens: messages, calls, what is kept of them, and the phones they reach. */
export const trafficSchema = `
CREATE TABLE message (
  row INTEGER PRIMARY KEY,
  sid TEXT NOT NULL UNIQUE,
  direction TEXT NOT NULL,
  phone TEXT NOT NULL,
  proxy_number TEXT NOT NULL,
  body TEXT,
  media_urls TEXT,
  status TEXT NOT NULL,
  error_code INTEGER,
  num_segments INTEGER NOT NULL,
  shown_step INTEGER,
  dialled_as TEXT,
  timeline_row INTEGER,
  is_deleted INTEGER NOT NULL DEFAULT 0,
  date_created INTEGER NOT NULL,
  date_sent INTEGER,
  date_updated INTEGER NOT NULL
) STRICT;
CREATE INDEX message_on_phone ON message (phone, shown_step, row) WHERE shown_step IS NOT NULL;
CREATE INDEX message_reply ON message (phone, proxy_number, date_created)
  WHERE direction = 'outbound-reply' AND timeline_row IS NULL;

CREATE TABLE call (
  row INTEGER PRIMARY KEY,
  sid TEXT NOT NULL UNIQUE,
  parent_call_sid TEXT,
  direction TEXT NOT NULL,
  phone TEXT NOT NULL,
  proxy_number TEXT NOT NULL,
  status TEXT NOT NULL,
  is_visible INTEGER NOT NULL DEFAULT 1,
  is_deleted INTEGER NOT NULL DEFAULT 0,
  dialled_as TEXT,
  timeline_row INTEGER NOT NULL,
  start_step INTEGER NOT NULL,
  start_time INTEGER NOT NULL,
  answer_time INTEGER,
  end_time INTEGER,
  date_updated INTEGER NOT NULL
) STRICT;
CREATE INDEX call_on_phone ON call (phone, row);
CREATE INDEX call_under_way ON call (phone) WHERE end_time IS NULL;
CREATE INDEX call_child ON call (parent_call_sid) WHERE parent_call_sid IS NOT NULL;

CREATE TABLE caption (
  row INTEGER PRIMARY KEY,
  call_sid TEXT NOT NULL,
  at INTEGER NOT NULL,
  speaker TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX caption_of_call ON caption (call_sid, row);

CREATE TABLE timeline (
  row INTEGER PRIMARY KEY,
  step INTEGER NOT NULL,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  state TEXT,
  person TEXT,
  dialled TEXT,
  shown_as TEXT,
  reached TEXT,
  service_sid TEXT,
  session_sid TEXT,
  resource_sid TEXT,
  interaction_sid TEXT,
  outcome TEXT,
  code INTEGER,
  body TEXT,
  decisions TEXT
) STRICT;

CREATE INDEX timeline_beside_interactions ON timeline (session_sid) WHERE session_sid IS NOT NULL AND interaction_sid IS NULL;

CREATE TABLE alert (
  row INTEGER PRIMARY KEY,
  step INTEGER NOT NULL,
  sid TEXT NOT NULL UNIQUE,
  code INTEGER NOT NULL,
  text TEXT NOT NULL,
  at INTEGER NOT NULL,
  service_sid TEXT,
  session_sid TEXT,
  interaction_sid TEXT,
  timeline_row INTEGER
) STRICT;

CREATE INDEX alert_of_contact ON alert (timeline_row) WHERE timeline_row IS NOT NULL;

CREATE TABLE deleted_session (
  sid TEXT PRIMARY KEY,
  ended_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_leg (
  row INTEGER PRIMARY KEY,
  session_sid TEXT NOT NULL,
  resource_sid TEXT NOT NULL
) STRICT;
CREATE INDEX kept_leg_of_session ON kept_leg (session_sid);

CREATE TABLE opt_out (
  phone TEXT NOT NULL,
  proxy_number TEXT NOT NULL,
  keyword TEXT NOT NULL,
  since INTEGER NOT NULL,
  PRIMARY KEY (phone, proxy_number)
) STRICT, WITHOUT ROWID;

CREATE TABLE phone (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  e164 TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  on_call TEXT NOT NULL,
  deliver TEXT NOT NULL
) STRICT;

CREATE TABLE media (
  id TEXT PRIMARY KEY,
  content_type TEXT NOT NULL,
  base64 TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE fault (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  match TEXT NOT NULL,
  count INTEGER,
  probability REAL NOT NULL,
  value INTEGER,
  used INTEGER NOT NULL
) STRICT;

CREATE TABLE leak_check (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  checked INTEGER NOT NULL
) STRICT;
INSERT INTO leak_check VALUES (1, 0);

CREATE TABLE leak_finding (
  row INTEGER PRIMARY KEY,
  is_disclosure INTEGER NOT NULL,
  at INTEGER NOT NULL,
  surface TEXT NOT NULL,
  participant_sid TEXT NOT NULL,
  masked TEXT NOT NULL,
  place TEXT NOT NULL
) STRICT;
`
