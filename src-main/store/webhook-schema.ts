/** Tables of what your application is asked, and of what the built-in responder answers in its place. */
export const webhookSchema = `
CREATE TABLE webhook (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  url TEXT NOT NULL,
  params TEXT,
  at INTEGER NOT NULL,
  service_sid TEXT NOT NULL,
  session_sid TEXT,
  interaction_sid TEXT,
  timeline_row INTEGER NOT NULL,
  holds_clock INTEGER NOT NULL,
  responder_answer TEXT
) STRICT;
CREATE INDEX webhook_holding ON webhook (row) WHERE holds_clock = 1;
CREATE INDEX webhook_deciding ON webhook (timeline_row) WHERE kind <> 'callback';

CREATE TABLE responder (
  name TEXT PRIMARY KEY,
  status INTEGER NOT NULL,
  type TEXT NOT NULL,
  body TEXT NOT NULL,
  delay_seconds REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE call_script (
  call_sid TEXT PRIMARY KEY,
  rest TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`
