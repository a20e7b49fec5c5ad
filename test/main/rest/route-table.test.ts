import { expect, test } from 'vitest'
import type { Operation } from '#main/rest/route.ts'
import { RouteTable } from '#main/rest/route-table.ts'

const named =
  (message: string): Operation =>
  () => ({ ok: false, error: { code: 0, status: 400, message } })
const [fetchOne, fetchPart, refuse, nothing] = ['fetchOne', 'fetchPart', 'refuse', 'nothing'].map(named) as [
  Operation,
  Operation,
  Operation,
  Operation,
]

function aTable(): RouteTable {
  const table = new RouteTable()
  table.add('GET', '/v1/Rides/:SidOrName', fetchOne)
  table.add('GET', '/v1/Rides/:Sid/Parts/:Part', fetchPart)
  table.add('ALL', '/v1/Rides/:SidOrName', refuse)
  table.add('ALL', '/v1/*', nothing)
  return table
}

test.each([
  ['GET', '/v1/Rides/7', fetchOne, { SidOrName: '7' }],
  ['HEAD', '/v1/Rides/7', fetchOne, { SidOrName: '7' }],
  ['GET', '/v1/Rides/7/Parts/8', fetchPart, { Sid: '7', Part: '8' }],
  ['GET', '/v1/Rides/a b%2Fc', fetchOne, { SidOrName: 'a b/c' }],
  ['GET', '/v1/Rides/__proto__', fetchOne, { SidOrName: '__proto__' }],
  ['POST', '/v1/Rides/7', refuse, { SidOrName: '7' }],
  ['PROPFIND', '/v1/Rides/7', refuse, { SidOrName: '7' }],
  ['GET', '/v1/Rides/', nothing, {}],
  ['GET', '/v1/rides/7', nothing, {}],
  ['GET', '/v1', nothing, {}],
])('%s %s is for the first operation that was added for it', (method, path, operation, parts) => {
  expect(aTable().find(method, path)).toEqual({ operation, parts })
})

test('a path of nobody is for no operation', () => {
  expect(aTable().find('GET', '/v2/Rides/7')).toBeNull()
})
