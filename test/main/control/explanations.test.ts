import { expect, test } from 'vitest'
import { aHost, type TestHost } from '#test/support/a-host.ts'

const ana = '/phones/%2B14155550111/messages'

/** Ana texts STOP to her proxy number. */
async function optOut({ ask }: TestHost) {
  const { body } = await ask('POST', ana, { to: '+14155551212', body: 'Stop' })
  return body as { outcome: string; traceId: string; alertSids: readonly string[] }
}

test('a block is a pair of numbers with the word that made it', async () => {
  const host = await aHost()
  await optOut(host)
  expect(await host.ask('GET', '/opt-outs')).toEqual({
    status: 200,
    body: {
      optOuts: [
        { phone: '+14155550111', proxyNumber: '+14155551212', keyword: 'Stop', since: '2026-11-20T14:00:00.000Z' },
      ],
    },
  })
})

test('an alert tells its step, its code and whose it is', async () => {
  const host = await aHost()
  const { outcome, alertSids, traceId } = await optOut(host)
  const session = host.simulator.query({ type: 'sessions.shown', active: 1, closed: 0 })[0]
  expect(outcome).toBe('dropped-opt-out')
  const answer = await host.ask('GET', '/alerts')
  expect(answer).toEqual({
    status: 200,
    body: {
      alerts: [
        {
          seq: 1,
          step: host.simulator.journal().at(-1)?.seq,
          sid: alertSids[0],
          code: 80901,
          level: expect.stringMatching(/^(error|warning|notice)$/),
          title: expect.any(String),
          text: expect.any(String),
          moreInfo: expect.stringContaining('80901'),
          at: '2026-11-20T14:00:00.000Z',
          serviceSid: session?.serviceSid,
          sessionSid: session?.sid,
          interactionSid: null,
          traceId,
        },
      ],
    },
  })
  expect(await host.ask('GET', '/alerts?afterSeq=1')).toEqual({ status: 200, body: { alerts: [] } })
})

test('a trace tells every decision in order, with its source', async () => {
  const host = await aHost()
  const { traceId } = await optOut(host)
  const { status, body } = await host.ask('GET', `/traces/${traceId}`)
  const trace = body as { traceId: string; outcome: string; steps: readonly { source: string; passed: boolean }[] }
  expect([status, trace.traceId, trace.outcome]).toEqual([200, traceId, 'dropped-opt-out'])
  expect(trace.steps.length).toBeGreaterThan(1)
  expect(trace.steps.every(({ source }) => source.startsWith('https://'))).toBe(true)
  expect(trace.steps.some(({ passed }) => !passed)).toBe(true)
})

test('an interaction has the trace that led to it', async () => {
  const host = await aHost()
  const { body } = await host.ask('POST', ana, { to: '+14155551212', body: 'Hello' })
  const { interactionSid, traceId } = body as { interactionSid: string; traceId: string }
  expect(await host.ask('GET', `/interactions/${interactionSid}/trace`)).toEqual(
    await host.ask('GET', `/traces/${traceId}`),
  )
})

test('an unknown trace or interaction is not found', async () => {
  const { ask } = await aHost()
  expect(await ask('GET', '/traces/none')).toEqual({
    status: 404,
    body: { code: 'not_found', message: 'There is no trace none.' },
  })
  expect(await ask('GET', '/interactions/KI0/trace')).toMatchObject({ status: 404, body: { code: 'not_found' } })
})

test('a number that a person types is a disclosure, never a leak', async () => {
  const { ask } = await aHost()
  await ask('POST', ana, { to: '+14155551212', body: 'Call me: +14155550111' })
  expect(await ask('GET', '/leaks')).toEqual({
    status: 200,
    body: {
      checked: expect.any(Number),
      leaks: [],
      disclosures: [
        {
          at: '2026-11-20T14:00:00.000Z',
          surface: 'message',
          participantSid: expect.stringMatching(/^KP/),
          leakedIdentifierMasked: expect.stringMatching(/11$/),
          where: expect.stringMatching(/^SM/),
        },
      ],
    },
  })
})
