import { expect, test } from 'vitest'
import { aHost } from '#test/support/a-host.ts'

test('the journal has every input with its step and time', async () => {
  const { ask, simulator } = await aHost({ empty: true })
  await ask('PUT', '/phones/%2B14155550133', { label: 'Cleo' })
  await ask('POST', '/clock', { advanceTo: '2026-11-20T15:00:00.000Z' })
  expect(await ask('GET', '/journal')).toEqual({
    status: 200,
    body: {
      inputs: [
        { seq: 1, at: '2026-11-20T14:00:00.000Z', type: 'phone.set', e164: '+14155550133', label: 'Cleo' },
        { seq: 2, at: '2026-11-20T14:00:00.000Z', type: 'clock.advance', to: '2026-11-20T15:00:00.000Z' },
      ],
    },
  })
  expect(await ask('GET', '/journal/hash')).toEqual({ status: 200, body: { seq: 2, hash: simulator.hash() } })
})

test('the same seed and requests give the same hash', async () => {
  const hashes = []
  for (const host of [await aHost(), await aHost()]) {
    await host.ask('POST', '/phones/%2B14155550122/messages', { to: '+14155553434', body: 'Two minutes!' })
    await host.ask('POST', '/clock', { advanceSeconds: 7200 })
    hashes.push(await host.ask('GET', '/journal/hash'))
  }
  expect(hashes[0]).toEqual(hashes[1])
})

test('a rewind answers the state as it was after that step', async () => {
  const { ask } = await aHost()
  const before = (await ask('GET', '/state')).body as { seq: number; clock: object }
  await ask('PUT', '/phones/%2B14155550133', { label: 'Cleo' })
  expect(await ask('POST', '/journal/rewind', { toSeq: before.seq })).toEqual({
    status: 200,
    body: { ...before, run: 2, clock: { ...before.clock, run: 2 } },
  })
})

test('a rewind past the end is refused', async () => {
  const { ask, simulator } = await aHost()
  const { seq } = simulator.status()
  expect(await ask('POST', '/journal/rewind', { toSeq: seq + 1 })).toEqual({
    status: 400,
    body: { code: 'past_end', message: `The last step is ${seq}.` },
  })
  expect(await ask('POST', '/journal/rewind', {})).toMatchObject({ status: 400, body: { code: 'invalid_body' } })
})

test('what a rewind left is a branch that can be switched to', async () => {
  const { ask } = await aHost()
  await ask('PUT', '/phones/%2B14155550133', { label: 'Cleo' })
  const before = (await ask('GET', '/state')).body as { seq: number; clock: object }
  await ask('POST', '/journal/rewind', { toSeq: before.seq - 1 })
  const branch = { id: 'branch-1', run: 1, fromSeq: before.seq - 1, lastSeq: before.seq }
  const { body } = await ask('GET', '/journal/branches')
  expect(body).toEqual({ branches: [{ ...branch, leftAt: '2026-11-20T14:00:00.000Z' }] })
  expect(await ask('POST', '/journal/switch', { id: 'branch-1' })).toEqual({
    status: 200,
    body: { ...before, run: 3, clock: { ...before.clock, run: 3 } },
  })
  expect(await ask('POST', '/journal/switch', { id: 'branch-9' })).toMatchObject({
    status: 404,
    body: { code: 'not_found' },
  })
})
