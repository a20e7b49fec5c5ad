import { trafficSchema } from './traffic-schema.ts'
import { webhookSchema } from './webhook-schema.ts'

/** What a participant adds to the use of their number. Two people of one session may be on the same one, which counts once. */
const use = (row: 'new' | 'old', sign: 1 | -1) => `INSERT INTO number_use (number_sid, sessions, participants)
  SELECT ${row}.proxy_identifier_sid, ${sign} * (NOT EXISTS (SELECT 1 FROM participant AS other
    WHERE other.session_sid = ${row}.session_sid AND other.proxy_identifier_sid = ${row}.proxy_identifier_sid
      AND other.is_active = 1 AND other.row <> ${row}.row)), ${sign}
  WHERE ${row}.proxy_identifier_sid IS NOT NULL
  ON CONFLICT DO UPDATE SET sessions = sessions + excluded.sessions, participants = participants + excluded.participants;`

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
  sid TEXT NOT NULL,
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
CREATE INDEX participant_of_person ON participant (identifier, is_active, proxy_identifier);

-- Active sessions and participants on a number; kept by triggers, for counting takes ever longer where there are many.
CREATE TABLE number_use (
  number_sid TEXT PRIMARY KEY,
  sessions INTEGER NOT NULL,
  participants INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER participant_begins AFTER INSERT ON participant WHEN new.is_active = 1 BEGIN
  ${use('new', 1)}
END;
CREATE TRIGGER participant_returns AFTER UPDATE OF is_active ON participant WHEN new.is_active > old.is_active BEGIN
  ${use('new', 1)}
END;
CREATE TRIGGER participant_ends AFTER UPDATE OF is_active ON participant WHEN new.is_active < old.is_active BEGIN
  ${use('old', -1)}
END;
CREATE TRIGGER participant_goes AFTER DELETE ON participant WHEN old.is_active = 1 BEGIN
  ${use('old', -1)}
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
  due_at INTEGER NOT NULL,
  row INTEGER NOT NULL,
  kind TEXT NOT NULL,
  ref TEXT NOT NULL,
  PRIMARY KEY (due_at, row),
  UNIQUE (kind, ref)
) STRICT, WITHOUT ROWID;
${trafficSchema}
${webhookSchema}`
