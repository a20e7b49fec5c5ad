import { expect, test } from 'vitest'
import { aHost } from '#test/support/a-host.ts'

const ana = { e164: '+14155550111', label: 'Ana', onCall: 'manual', deliver: 'ok' }
const ben = { e164: '+14155550122', label: 'Ben', onCall: 'manual', deliver: 'ok' }

test('phones are listed in order of first appearance', async () => {
  const { ask } = await aHost()
  expect(await ask('GET', '/phones')).toEqual({ status: 200, body: { phones: [ana, ben], more: false } })
})

test('a list goes on after a phone', async () => {
  const { ask } = await aHost()
  expect(await ask('GET', '/phones?limit=1')).toEqual({ status: 200, body: { phones: [ana], more: true } })
  expect(await ask('GET', '/phones?limit=1&after=%2B14155550111')).toEqual({
    status: 200,
    body: { phones: [ben], more: false },
  })
  expect(await ask('GET', '/phones?after=%2B19995550100')).toMatchObject({ status: 404, body: { code: 'not_found' } })
  expect(await ask('GET', '/phones?limit=0')).toMatchObject({ status: 400, body: { code: 'invalid_body' } })
})

test('a new phone is called by its number, rings by hand and takes messages', async () => {
  const { ask } = await aHost()
  expect(await ask('PUT', '/phones/%2B14155550133')).toEqual({
    status: 200,
    body: { e164: '+14155550133', label: '+14155550133', onCall: 'manual', deliver: 'ok' },
  })
})

test('a phone changes only in what is given', async () => {
  const { ask } = await aHost()
  await ask('PUT', '/phones/%2B14155550111', { onCall: 'voicemail' })
  expect(await ask('PUT', '/phones/%2B14155550111', { deliver: 'undelivered' })).toEqual({
    status: 200,
    body: { ...ana, onCall: 'voicemail', deliver: 'undelivered' },
  })
})

test('a phone is taken off the table', async () => {
  const { ask } = await aHost()
  expect(await ask('DELETE', '/phones/%2B14155550111')).toEqual({ status: 204, body: null })
  expect(await ask('GET', '/phones')).toEqual({ status: 200, body: { phones: [ben], more: false } })
  expect(await ask('DELETE', '/phones/%2B14155550111')).toMatchObject({ status: 404, body: { code: 'not_found' } })
})
