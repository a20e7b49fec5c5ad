import { expect, test } from 'vitest'
import type { WindowHost } from '#main/hosts/window-host.ts'
import { applyEvent } from '#renderer/state/apply-event.ts'
import type { World } from '#renderer/state/mirror.ts'
import type { Rows } from '#shared/contract/query.ts'
import type { Result } from '#shared/contract/result.ts'
import type { Batch } from '#shared/contract/rpc.ts'
import { findNumber } from '#shared/numbers/find-number.ts'
import { standInFor } from '#shared/numbers/stand-in.ts'
import type { TimelineEntry } from '#shared/resources/timeline-entry.ts'
import { aHost } from '#test/support/a-host.ts'
import { ana, ben, cleo, n1, n2 } from '#test/support/a-service.ts'
import { run } from '#test/support/a-simulator.ts'

const address = 'https://ana:opensesame@hooks.example/calls'

function follow({ subscribe }: WindowHost) {
  const batches: Batch[] = []
  subscribe((batch) => batches.push(batch))
  return batches
}

/** What a window has after these batches. */
function worldAfter(batches: readonly Batch[]): World {
  const nothing = { timelineVersion: 0, alertVersion: 0, responderVersion: 0, latest: [] }
  return batches.reduce<World | null>((world, batch) => {
    if (batch.kind === 'snapshot') return { ...batch.snapshot, ...nothing }
    if (batch.kind !== 'events' || world === null) return world
    return { ...batch.events.reduce(applyEvent, world), seq: batch.seq, clock: batch.clock }
  }, null) as World
}

/** An evening with everything that an operator sees: words, an alert, an opt-out, a fault, a refusal and a name. */
async function anEvening() {
  const { simulator, windowHost, ask } = await aHost({ clock: { mode: 'paused', rate: 1 } })
  const serviceSid = simulator.query({ type: 'service', sidOrName: 'rides' })?.sid ?? ''
  run(simulator, { type: 'service.update', serviceSid, callbackUrl: address })
  run(simulator, { type: 'fault.add', kind: 'busy' })
  const [operator, audience] = [follow(windowHost), follow(windowHost.audience)]
  run(simulator, { type: 'phone.sendMessage', from: ana, to: n1, body: 'On my way' })
  run(simulator, { type: 'phone.sendMessage', from: ben, to: n2, body: 'STOP' })
  run(simulator, { type: 'phone.sendMessage', from: ana, to: n1, body: 'Hello?' })
  run(simulator, { type: 'phone.set', e164: ana, label: 'Anna' })
  await ask('GET', '/state')
  const told = async () => {
    const { seq } = simulator.status()
    await expect.poll(() => [operator, audience].map((batches) => worldAfter(batches).seq)).toEqual([seq, seq])
  }
  await told()
  const key = await windowHost.handle({ method: 'audienceKey', params: {} })
  return {
    windowHost,
    operator,
    audience,
    withStandIns: (value: unknown) => withStandIns(value, key),
    async playScene() {
      await windowHost.handle({ method: 'openScene', params: { id: 'ride-hailing' } })
      await windowHost.handle({ method: 'controlScene', params: { action: 'next' } })
      await told()
    },
  }
}

function withStandIns(value: unknown, key: Result<unknown>): unknown {
  if (!key.ok) throw new Error(key.error.message)
  const text = [ana, ben, cleo].reduce(
    (before, real) => before.replaceAll(real, standInFor(real, Number(key.value))),
    JSON.stringify(value),
  )
  return JSON.parse(text)
}

test('an audience’s window is told what it draws, as the operator’s is, with stand-ins for real numbers', async () => {
  const { operator, audience, withStandIns, playScene } = await anEvening()
  const agree = () => {
    const [shown, drawn] = [worldAfter(operator), worldAfter(audience)]
    for (const part of ['run', 'seq', 'clock', 'settings', 'numbers', 'phones', 'sessions'] as const)
      expect([part, drawn[part]]).toEqual([part, withStandIns(shown[part])])
  }
  agree()
  await playScene()
  agree()
  const scenes = (batches: readonly Batch[]) => batches.filter(({ kind }) => kind === 'scene').at(-1)
  expect(scenes(audience)).toEqual(scenes(operator))
  const told = JSON.stringify(audience)
  expect([ana, ben, cleo].filter((real) => findNumber(told, real) !== null)).toEqual([])
  expect([n1, n2].filter((proxy) => !told.includes(proxy))).toEqual([])
})

test('of what is the operator’s alone it is told nothing', async () => {
  const { operator, audience } = await anEvening()
  expect([...new Set(audience.map(({ kind }) => kind))].sort()).toEqual(['events', 'scene', 'snapshot'])
  const types = (batches: readonly Batch[]) =>
    new Set(batches.flatMap((batch) => (batch.kind === 'events' ? batch.events.map(({ type }) => type) : [])))
  const kept = ['alert.raised', 'delivery.checked', 'interaction.changed', 'optOut.changed', 'webhook.requested']
  expect(kept.filter((type) => !types(operator).has(type as never))).toEqual([])
  expect(kept.filter((type) => types(audience).has(type as never))).toEqual([])
  const told = JSON.stringify(audience)
  expect(JSON.stringify(operator)).toContain('opensesame')
  expect(told).not.toContain('opensesame')
  expect(told).not.toMatch(/"(callbackUrl|leakedIdentifierMasked|probability|trainee|savesTo|deliveries)"/)
})

test('it may ask for earlier contacts, and for nothing else', async () => {
  const { windowHost, withStandIns } = await anEvening()
  const rows = { method: 'query', params: { type: 'timeline.rows', offset: 0, limit: 1000, search: '' } } as const
  const ask = async (host: WindowHost) => {
    const answer = await host.handle(rows)
    if (!answer.ok) throw new Error(answer.error.message)
    return answer.value as Rows<TimelineEntry>
  }
  const [all, contacts] = [await ask(windowHost), await ask(windowHost.audience)]
  const isContact = ({ kind }: TimelineEntry) => kind === 'message' || kind === 'call'
  expect(contacts).toEqual(withStandIns({ ...all, items: all.items.filter(isContact) }))
  expect([contacts.items.length, all.items.some((entry) => !isContact(entry))]).toEqual([4, true])
  for (const request of [
    { method: 'connection', params: {} },
    { method: 'audienceKey', params: {} },
    { method: 'query', params: { type: 'counts' } },
    { method: 'query', params: { type: 'alerts', afterSeq: 0, limit: 10 } },
    { method: 'requests', params: { offset: 0, limit: 10 } },
    { method: 'clock', params: { mode: 'running' } },
    { method: 'execute', params: { type: 'phone.remove', e164: ana } },
  ] as const) {
    expect(await windowHost.audience.handle(request)).toMatchObject({
      ok: false,
      error: { code: 'forbidden', status: 403 },
    })
  }
})
