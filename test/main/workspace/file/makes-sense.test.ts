import { expect, test } from 'vitest'
import { reopenDatabase } from '#main/store/database.ts'
import { makesSense } from '#main/workspace/file/makes-sense.ts'
import { type FaultKind, faultKinds } from '#shared/resources/fault.ts'
import { deliveryBehaviors, onCallBehaviors } from '#shared/resources/phone.ts'
import { aRide, dial, text } from '#test/support/a-ride.ts'
import { ana, ben, cleo, dan, n1, n2 } from '#test/support/a-service.ts'
import { anAnswer, answer, callbackUrl, interceptUrl, listen, strayUrl } from '#test/support/a-webhook.ts'
import { otherSqlite } from '#test/support/a-workspace-file.ts'
import { done, pass } from '#test/support/an-engine.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

const twiml = `<Response><Say>Hello</Say><Pause length="2"/><Play>https://cdn.example/a.mp3</Play>
  <Gather action="/keys" numDigits="2"><Say>Press</Say><Pause/></Gather><Dial>${cleo}</Dial><Redirect>/more</Redirect></Response>`

const values: Readonly<Partial<Record<FaultKind, { readonly value: number }>>> = {
  delay: { value: 5 },
  'webhook-status': { value: 500 },
  'api-error': { value: 80504 },
}

test('whatever the simulation is in the middle of, it makes sense', () => {
  const { engine, service, session } = aRide({ ttl: 3600 })
  const where = { serviceSid: service.sid, sessionSid: session.sid }
  const deeds: readonly (() => unknown)[] = [
    () => text(engine, ana, n1, 'Look', ['simulator:picture/harbour', 'https://pictures.example/a.png']),
    () =>
      listen(engine, service, { callbackUrl, interceptCallbackUrl: interceptUrl, outOfSessionCallbackUrl: strayUrl }),
    () => text(engine, ben, n2, 'asked about'),
    () => answer(engine, anAnswer(403)),
    () => text(engine, ben, n2, 'STOP'),
    () => dial(engine, dan, n1),
    () => answer(engine, anAnswer(200, 'application/xml', twiml)),
    ...[1, 2, 5, 20, 60, 60].map((seconds) => () => pass(engine, seconds)),
    () => listen(engine, service, { interceptCallbackUrl: 'https://responder.test/silent' }),
    () => dial(engine, ana, n1),
    () => pass(engine, 1),
    ...faultKinds.map((kind) => () => done(engine, { type: 'fault.add', kind, ...values[kind] })),
    ...onCallBehaviors.map((onCall) => () => done(engine, { type: 'phone.set', e164: cleo, onCall })),
    ...deliveryBehaviors.map((deliver) => () => done(engine, { type: 'phone.set', e164: cleo, deliver })),
    () =>
      done(engine, {
        type: 'settings.set',
        values: { webhookHosts: ['example.com'], retentionDays: null },
      }),
    () => done(engine, { type: 'session.update', ...where, status: 'closed' }),
    () => done(engine, { type: 'session.delete', ...where }),
    () => pass(engine, 100 * 24 * 3600),
  ]
  for (const [index, deed] of deeds.entries()) {
    deed()
    expect([index, makesSense(otherSqlite, engine.capture())]).toEqual([index, true])
  }
})

const strays: readonly string[] = [
  'DELETE FROM timeline',
  'UPDATE message SET timeline_row = 999',
  'UPDATE call SET timeline_row = 999',
  'UPDATE webhook SET timeline_row = 999',
  "UPDATE timeline SET decisions = '[1]'",
  `UPDATE timeline SET decisions = '[["x",1]]'`,
]

test.each(strays)('a text and a call under way and a webhook that waits cannot go on after “%s”', (sql) => {
  const { engine, service } = aRide({ ttl: 3600 })
  done(engine, { type: 'settings.set', values: { deliveryDelayMs: 2000 } })
  text(engine, ana, n1, 'Look')
  dial(engine, ana, n1)
  listen(engine, service, { interceptCallbackUrl: interceptUrl })
  text(engine, ben, n2, 'asked about')
  const image = engine.capture()
  const db = reopenDatabase(sqlite, image.database)
  db.run(sql)
  const database = db.capture()
  db.close()
  expect([makesSense(otherSqlite, image), makesSense(otherSqlite, { ...image, database })]).toEqual([true, false])
})
