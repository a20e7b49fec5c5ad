import { expect, test } from 'vitest'
import type { WindowHost } from '#main/hosts/window/window-host.ts'
import { applyEvent } from '#renderer/state/apply-event.ts'
import type { World } from '#renderer/state/mirror.ts'
import type { Rows } from '#shared/contract/query.ts'
import type { Batch } from '#shared/contract/rpc.ts'
import { findNumber } from '#shared/numbers/find-number.ts'
import { maskNumber } from '#shared/numbers/mask-number.ts'
import { isContactEntry, type TimelineEntry } from '#shared/resources/timeline-entry.ts'
import { aHost } from '#test/support/a-host.ts'
import { ana, ben, cleo, dan, n1, n2 } from '#test/support/a-service.ts'
import { ridesOf, run } from '#test/support/a-simulator.ts'

/** Answered inside the process: what came over a wire would reach the two windows at any time. */
const address = 'https://ana:opensesame@responder.test/allow'
/** Nobody's phone. */
const stranger = '+4915112345678'
/** Whose numbers the evening brings. */
const met = [ana, ben, dan, stranger]

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

/** An evening with everything that an operator sees: words, an alert, an opt-out, a fault, a refusal, a name, who left. */
async function anEvening() {
  const { simulator, windowHost, ask } = await aHost({ clock: { mode: 'paused', rate: 1 } })
  const serviceSid = ridesOf(simulator)
  run(simulator, { type: 'service.update', serviceSid, callbackUrl: address })
  run(simulator, { type: 'fault.add', kind: 'busy' })
  run(simulator, { type: 'phone.set', e164: dan, label: dan })
  run(simulator, { type: 'settings.set', values: { webhookHosts: ['before.internal.example'] } })
  const [operator, audience] = [follow(windowHost), follow(windowHost.audience)]
  run(simulator, { type: 'settings.set', values: { webhookHosts: ['after.internal.example'], ringTimeoutSeconds: 20 } })
  run(simulator, { type: 'phone.sendMessage', from: ana, to: n1, body: 'On my way' })
  run(simulator, { type: 'phone.sendMessage', from: ben, to: n2, body: 'STOP' })
  run(simulator, { type: 'phone.sendMessage', from: ana, to: n1, body: 'Hello?' })
  run(simulator, { type: 'phone.sendMessage', from: ana, to: dan, body: 'Is that you?' })
  run(simulator, { type: 'phone.sendMessage', from: ana, to: stranger, body: 'Who is that?' })
  run(simulator, { type: 'phone.dial', from: ana, to: stranger })
  run(simulator, { type: 'phone.set', e164: ana, label: 'Anna' })
  await ask('GET', '/state')
  const told = async () => {
    const { seq } = simulator.status()
    await expect.poll(() => [operator, audience].map((batches) => worldAfter(batches).seq)).toEqual([seq, seq])
  }
  await told()
  return {
    simulator,
    windowHost,
    operator,
    audience,
    async removeDan() {
      run(simulator, { type: 'phone.remove', e164: dan })
      await told()
    },
    async playScene() {
      await windowHost.handle({ method: 'openScene', params: { id: 'ride-hailing' } })
      await windowHost.handle({ method: 'controlScene', params: { action: 'next' } })
      await told()
    },
  }
}

/** What stands in the second place of what in the first, where both are the same but for words: once each. */
function standIns(shown: unknown, drawn: unknown): Readonly<Record<string, string>> {
  const pairs = new Map(differences(shown, drawn).map((pair) => [pair.join(), pair]))
  const found = Object.fromEntries(pairs.values())
  expect([Object.keys(found).length, new Set(Object.values(found)).size]).toEqual([pairs.size, pairs.size])
  return found
}

function differences(shown: unknown, drawn: unknown): (readonly [string, string])[] {
  if (typeof shown === 'string' && typeof drawn === 'string') return shown === drawn ? [] : [[shown, drawn]]
  if (typeof shown !== 'object' || shown === null || typeof drawn !== 'object' || drawn === null) {
    expect(drawn).toEqual(shown)
    return []
  }
  expect(Object.keys(drawn)).toEqual(Object.keys(shown))
  const values: readonly unknown[] = Object.values(drawn)
  return Object.values(shown).flatMap((value, index) => differences(value, values[index]))
}

/** What of a world an audience's window draws. */
function drawnPart({ run, seq, clock, settings, numbers, phones, sessions }: World) {
  return { run, seq, clock, settings: { ...settings, webhookHosts: [] }, numbers, phones, sessions }
}

function standInsDrawn(operator: readonly Batch[], audience: readonly Batch[]) {
  return standIns(drawnPart(worldAfter(operator)), drawnPart(worldAfter(audience)))
}

async function rowsOf(host: WindowHost, filter: { search?: string; person?: string } = {}) {
  const params = { type: 'timeline.rows', offset: 0, limit: 1000, search: '', ...filter } as const
  const answer = await host.handle({ method: 'query', params })
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value as Rows<TimelineEntry>
}

test('an audience’s window is told what it draws, as the operator’s is, with stand-ins for real numbers', async () => {
  const { operator, audience, playScene } = await anEvening()
  const inEvening = standInsDrawn(operator, audience)
  expect(Object.keys(inEvening).sort()).toEqual(met)
  expect(Object.values(inEvening).map(maskNumber)).toEqual(Object.keys(inEvening).map(maskNumber))
  await playScene()
  const inScene = standInsDrawn(operator, audience)
  expect(Object.keys(inScene).sort()).toEqual([ana, ben, cleo])
  expect(inScene).toMatchObject({ [ana]: inEvening[ana], [ben]: inEvening[ben] })
  const scenes = (batches: readonly Batch[]) => batches.filter(({ kind }) => kind === 'scene').at(-1)
  expect(scenes(audience)).toEqual(scenes(operator))
  const told = JSON.stringify(audience)
  expect([...met, cleo].filter((number) => findNumber(told, number) !== null)).toEqual([])
  expect([n1, n2].filter((proxy) => !told.includes(proxy))).toEqual([])
})

test('who is taken off the stage keeps the stand-in, and so does whoever never had a phone', async () => {
  const { windowHost, operator, audience, removeDan } = await anEvening()
  const before = standInsDrawn(operator, audience)
  await removeDan()
  const later = [follow(windowHost), follow(windowHost.audience)] as const
  const [all, contacts] = [await rowsOf(windowHost), await rowsOf(windowHost.audience)]
  expect(worldAfter(operator).phones.some(({ phone }) => phone.e164 === dan)).toBe(false)
  expect(standInsDrawn(operator, audience)).toEqual(before)
  expect(standInsDrawn(...later)).toEqual(before)
  const { [dan]: ofDan, [stranger]: ofStranger, [ana]: ofAna } = before
  const inRows = standIns({ ...all, items: all.items.filter(isContactEntry) }, contacts)
  expect(inRows).toMatchObject({ [ana]: ofAna, [dan]: ofDan, [stranger]: ofStranger })
  const told = JSON.stringify([audience, later[1], contacts])
  expect([...met, cleo].filter((number) => findNumber(told, number) !== null)).toEqual([])
})

test('a number of the account is told as it is, in a pool or in none', async () => {
  const { simulator, windowHost } = await anEvening()
  run(simulator, { type: 'number.set', e164: stranger })
  const drawn = worldAfter(follow(windowHost.audience))
  const peers = drawn.phones.flatMap(({ messages }) => messages.map(({ peer }) => peer))
  expect([peers.includes(stranger), peers.includes(n1), peers.includes(dan)]).toEqual([true, true, false])
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
  expect(JSON.stringify(operator)).toMatch(/before\.internal.*after\.internal/)
  expect(told).not.toContain('.internal.example')
  expect(told).not.toMatch(/"(callbackUrl|leakedIdentifierMasked|probability|trainee|savesTo|deliveries)"/)
})

test('it may ask for earlier contacts, and for nothing else', async () => {
  const { windowHost } = await anEvening()
  const [all, contacts] = [await rowsOf(windowHost), await rowsOf(windowHost.audience)]
  const found = standIns({ ...all, items: all.items.filter(isContactEntry) }, contacts)
  expect(Object.keys(found).sort()).toEqual(met)
  expect([contacts.items.length, all.items.some((entry) => !isContactEntry(entry))]).toEqual([7, true])
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

test('it finds nobody by asking for a number', async () => {
  const { windowHost } = await anEvening()
  const everything = await rowsOf(windowHost.audience)
  for (const filter of [{ search: ana }, { search: '+4930000000' }, { person: ben }, { person: '+4930000000' }]) {
    expect((await rowsOf(windowHost, filter)).total).not.toBe(everything.total)
    expect(await rowsOf(windowHost.audience, filter)).toEqual(everything)
  }
})
