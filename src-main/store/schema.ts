/**
 * Tables and indexes. Order is each row's own number, never a date. Dates are simulated ms since the epoch.
 * Indexes serve the look-ups of routing, so that a message costs the same however much is stored.
 */
export const schema = `
CREATE TABLE setting (
  scope TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (scope, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE service (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  sid TEXT NOT NULL UNIQUE,
  unique_name TEXT NOT NULL UNIQUE,
  chat_instance_sid TEXT,
  callback_url TEXT,
  intercept_callback_url TEXT,
  out_of_session_callback_url TEXT,
  default_ttl INTEGER NOT NULL,
  geo_match_level TEXT NOT NULL,
  number_selection_behavior TEXT NOT NULL,
  date_created INTEGER NOT NULL,
  date_updated INTEGER NOT NULL
) STRICT;

CREATE TABLE owned_number (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  sid TEXT NOT NULL UNIQUE,
  e164 TEXT NOT NULL UNIQUE,
  friendly_name TEXT NOT NULL,
  iso_country TEXT NOT NULL,
  voice INTEGER NOT NULL,
  sms INTEGER NOT NULL,
  mms INTEGER NOT NULL,
  messaging_inbound TEXT,
  date_created INTEGER NOT NULL,
  date_updated INTEGER NOT NULL
) STRICT;

CREATE TABLE pool_number (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  number_sid TEXT NOT NULL UNIQUE REFERENCES owned_number (sid),
  service_sid TEXT NOT NULL REFERENCES service (sid),
  is_reserved INTEGER NOT NULL,
  date_created INTEGER NOT NULL,
  date_updated INTEGER NOT NULL
) STRICT;
CREATE INDEX pool_number_of_service ON pool_number (service_sid, row);

CREATE TABLE session (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  sid TEXT NOT NULL UNIQUE,
  service_sid TEXT NOT NULL REFERENCES service (sid),
  unique_name TEXT,
  status TEXT NOT NULL,
  mode TEXT NOT NULL,
  closed_reason TEXT,
  ttl INTEGER NOT NULL,
  date_expiry INTEGER,
  date_started INTEGER,
  date_ended INTEGER,
  date_last_interaction INTEGER,
  date_reopened INTEGER,
  date_created INTEGER NOT NULL,
  date_updated INTEGER NOT NULL
) STRICT;
CREATE INDEX session_of_service ON session (service_sid, row);
CREATE UNIQUE INDEX session_name ON session (service_sid, unique_name) WHERE unique_name IS NOT NULL;
CREATE INDEX session_active ON session (row) WHERE status <> 'closed';

CREATE TABLE participant (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  sid TEXT NOT NULL UNIQUE,
  session_sid TEXT NOT NULL REFERENCES session (sid),
  service_sid TEXT NOT NULL,
  friendly_name TEXT,
  identifier TEXT NOT NULL,
  proxy_identifier TEXT NOT NULL,
  proxy_identifier_sid TEXT,
  is_active INTEGER NOT NULL,
  date_deleted INTEGER,
  date_created INTEGER NOT NULL,
  date_updated INTEGER NOT NULL
) STRICT;
CREATE INDEX participant_of_session ON participant (session_sid, row);
CREATE INDEX participant_active_pair ON participant (identifier, proxy_identifier) WHERE is_active = 1;
CREATE INDEX participant_active_number ON participant (proxy_identifier_sid, session_sid) WHERE is_active = 1;
CREATE INDEX participant_history ON participant (identifier, row);

CREATE TABLE interaction (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  sid TEXT NOT NULL UNIQUE,
  session_sid TEXT NOT NULL,
  type TEXT NOT NULL,
  data TEXT,
  inbound_participant_sid TEXT,
  inbound_resource_sid TEXT,
  inbound_resource_status TEXT,
  outbound_participant_sid TEXT,
  outbound_resource_sid TEXT,
  outbound_resource_status TEXT,
  is_message_interaction INTEGER NOT NULL,
  timeline_row INTEGER NOT NULL,
  date_created INTEGER NOT NULL,
  date_updated INTEGER NOT NULL
) STRICT;
CREATE INDEX interaction_of_session ON interaction (session_sid, row);

CREATE TABLE message (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
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

CREATE TABLE call (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
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
  start_time INTEGER NOT NULL,
  answer_time INTEGER,
  end_time INTEGER,
  date_updated INTEGER NOT NULL
) STRICT;
CREATE INDEX call_on_phone ON call (phone, row);
CREATE INDEX call_under_way ON call (phone) WHERE end_time IS NULL;
CREATE INDEX call_child ON call (parent_call_sid) WHERE parent_call_sid IS NOT NULL;

CREATE TABLE caption (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  call_sid TEXT NOT NULL,
  at INTEGER NOT NULL,
  speaker TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX caption_of_call ON caption (call_sid, row);

CREATE TABLE timeline (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
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

CREATE TABLE alert (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
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

CREATE TABLE leak_check (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  checked INTEGER NOT NULL
) STRICT;
INSERT INTO leak_check VALUES (1, 0);

CREATE TABLE leak_finding (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  is_disclosure INTEGER NOT NULL,
  at INTEGER NOT NULL,
  surface TEXT NOT NULL,
  participant_sid TEXT NOT NULL,
  masked TEXT NOT NULL,
  place TEXT NOT NULL
) STRICT;

CREATE TABLE timer (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  due_at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  ref TEXT NOT NULL,
  UNIQUE (kind, ref)
) STRICT;
CREATE INDEX timer_due ON timer (due_at, row);
`
