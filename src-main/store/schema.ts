import { trafficSchema } from './traffic-schema.ts'
import { webhookSchema } from './webhook-schema.ts'

/** Two people of one session may be on the same number, which counts once. */
const isOnlyOneOn = (row: 'new' | 'old') => `NOT EXISTS (SELECT 1 FROM participant AS other
  WHERE other.proxy_identifier_sid = ${row}.proxy_identifier_sid AND other.session_sid = ${row}.session_sid
    AND other.is_active = 1 AND other.row <> ${row}.row)`

const countSession = (row: 'new' | 'old', change: 1 | -1) => `INSERT INTO number_use (number_sid, sessions)
  SELECT ${row}.proxy_identifier_sid, ${change} WHERE ${row}.proxy_identifier_sid IS NOT NULL
  ON CONFLICT DO UPDATE SET sessions = sessions + ${change};`

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

-- How many active sessions use a number; kept by triggers, for counting takes ever longer on a number that many use.
CREATE TABLE number_use (
  number_sid TEXT PRIMARY KEY,
  sessions INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER participant_begins AFTER INSERT ON participant WHEN ${isOnlyOneOn('new')} BEGIN
  ${countSession('new', 1)}
END;
CREATE TRIGGER participant_returns AFTER UPDATE OF is_active ON participant
WHEN new.is_active > old.is_active AND ${isOnlyOneOn('new')} BEGIN
  ${countSession('new', 1)}
END;
CREATE TRIGGER participant_ends AFTER UPDATE OF is_active ON participant
WHEN new.is_active < old.is_active AND ${isOnlyOneOn('old')} BEGIN
  ${countSession('old', -1)}
END;
CREATE TRIGGER participant_goes AFTER DELETE ON participant WHEN old.is_active = 1 AND ${isOnlyOneOn('old')} BEGIN
  ${countSession('old', -1)}
END;

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

CREATE TABLE timer (
  row INTEGER PRIMARY KEY,
  due_at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  ref TEXT NOT NULL,
  UNIQUE (kind, ref)
) STRICT;
CREATE INDEX timer_due ON timer (due_at, row);
${trafficSchema}
${webhookSchema}`
