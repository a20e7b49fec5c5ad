/** Every field that holds an instant, in resources, events, commands and the clock. */
const timeFields = new Set([
  'answeredAt',
  'answerTime',
  'at',
  'dateCreated',
  'dateDeleted',
  'dateEnded',
  'dateExpiry',
  'dateLastInteraction',
  'dateSent',
  'dateStarted',
  'dateUpdated',
  'endedAt',
  'endTime',
  'expiresAt',
  'leftAt',
  'nextDueAt',
  'now',
  'since',
  'startedAt',
  'startTime',
  'to',
])

/** The same value with its instants as ISO 8601 with ms. A `to` that is text is a phone number and stays. */
export function withIsoTimes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withIsoTimes)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, isoField(name, field)]))
}

function isoField(name: string, field: unknown): unknown {
  if (typeof field === 'number' && timeFields.has(name)) return new Date(field).toISOString()
  return withIsoTimes(field)
}
