import { expect, test } from 'vitest'
import { selectionOfAlert } from '#renderer/features/debugger/selection-of-alert.ts'
import { connectHost } from '#renderer/state/host.ts'
import { ok } from '#shared/contract/result.ts'
import type { Alert } from '#shared/resources/alert.ts'
import type { TimelineEntry } from '#shared/resources/timeline-entry.ts'
import { aMessageEntry } from '#test/support/a-timeline-entry.ts'
import { noon, serviceSid } from '#test/support/a-world.ts'

const alert: Alert = {
  seq: 1,
  step: 1,
  sid: `NO${'6'.repeat(32)}`,
  code: 80901,
  level: 'warning',
  title: 'Message Matched Stop Word',
  text: 'STOP or START word, not proxying',
  moreInfo: 'https://www.twilio.com/docs/errors/80901',
  at: noon,
  serviceSid,
  sessionSid: null,
  interactionSid: null,
  traceId: 'TR1',
}

function hostThatFinds(entry: TimelineEntry | null): void {
  connectHost({ invoke: () => Promise.resolve(ok(entry)), subscribe: () => () => {} })
}

test('an alert about a message selects the message', async () => {
  const entry = aMessageEntry()
  hostThatFinds(entry)
  expect(await selectionOfAlert(alert)).toEqual({ kind: 'contact', resourceSid: entry.resourceSid })
})

test('an alert about nothing in the timeline selects itself', async () => {
  hostThatFinds(null)
  expect(await selectionOfAlert(alert)).toEqual({ kind: 'alert', alertSid: alert.sid })
})

test('an alert without a trace selects itself', async () => {
  hostThatFinds(aMessageEntry())
  expect(await selectionOfAlert({ ...alert, traceId: null })).toEqual({ kind: 'alert', alertSid: alert.sid })
})
