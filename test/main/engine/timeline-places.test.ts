import { expect, test } from 'vitest'
import { aSimulator, run } from '#test/support/a-simulator.ts'

async function aRide() {
  const simulator = await aSimulator()
  const text = (body: string) =>
    run(simulator, { type: 'phone.sendMessage', from: '+14155550111', to: '+14155551212', body }).resourceSid
  const [one, two] = [text('one'), text('two')]
  const rows = (search: string) => simulator.query({ type: 'timeline.rows', search, offset: 0, limit: 1000 }).items
  return { simulator, one, two, rows }
}

test('a row is found at its place among all rows and among those that match', async () => {
  const { simulator, one, two, rows } = await aRide()
  const placeOf = (resourceSid: string, search: string) =>
    simulator.query({ type: 'timeline.place', key: { resourceSid }, search })
  const at = (resourceSid: string, search: string) =>
    rows(search).findIndex((entry) => 'resourceSid' in entry && entry.resourceSid === resourceSid)
  expect(placeOf(one, '')).toBe(at(one, ''))
  expect(placeOf(two, '')).toBe(at(two, ''))
  expect(placeOf(two, 'TWO')).toBe(0)
  expect(placeOf(one, 'two')).toBeNull()
  expect(placeOf('SM0', '')).toBeNull()
})

test('a session is found at its newest row, and gives its rows oldest first', async () => {
  const { simulator, rows } = await aRide()
  const all = rows('')
  const sessionSid = all[0]?.sessionSid ?? ''
  expect(simulator.query({ type: 'timeline.place', key: { sessionSid }, search: '' })).toBe(all.length - 1)
  expect(simulator.query({ type: 'timeline.session', sessionSid, limit: 1000 })).toEqual(all)
  expect(simulator.query({ type: 'timeline.session', sessionSid, limit: 2 })).toEqual(all.slice(-2))
})
