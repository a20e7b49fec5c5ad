import { expect, test } from 'vitest'
import { loggedPath } from '#main/rest/logged-path.ts'
import { findNumber } from '#shared/numbers/find-number.ts'
import { writings } from '#test/support/written-numbers.ts'

const [service, call] = [`KS${'0123456789abcdef'.repeat(2)}`, `CA${'1234567890123456'.repeat(2)}.json`]

test.each([
  `/v1/Services/${service}/Sessions`,
  `/2010-04-01/Accounts/${service.replace('KS', 'AC')}/Calls/${call}`,
  '/simulator/v1/clock',
])('%s is logged as it is', (path) => {
  expect(loggedPath(path)).toBe(path)
})

const written = writings('11').filter((one) => !/[a-z]{4}/.test(one))

test.each([...written, '%2B14155550111', '%252B14155550111', '%2B1%20(415)%20555.0111'])('“%s” is left out', (part) => {
  const path = loggedPath(`/simulator/v1/phones/${part}/messages`)
  expect([path, findNumber(path.replaceAll(/%[0-9A-F]{2}/g, ' '), '+14155550111')]).toEqual([path, null])
  expect(path).toMatch(/^\/simulator\/v1\/phones\/.*…\/messages$/)
})

test('a path makes no second line', () => {
  expect(loggedPath('/simulator/v1/phones/\r\nGET /v1/Services\u001b[2J failed:')).toBe(
    '/simulator/v1/phones/��GET /v1/Services�[2J failed:',
  )
})
