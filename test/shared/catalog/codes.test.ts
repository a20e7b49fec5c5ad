import { expect, test } from 'vitest'
import { codeEntry, findCode, knownCodes, moreInfo } from '#shared/catalog/codes.ts'

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index)

const proxyCodes = [
  ...range(80101, 80105),
  ...[80201, 80202, 80203, 80205, 80206, 80207, 80208],
  ...[80301, 80303, 80304, 80305, 80306, 80307, 80308],
  ...range(80401, 80409),
  ...range(80501, 80506),
  ...range(80601, 80625),
  ...[80701, 80801, 80802],
  ...range(80901, 80911),
  80913,
]

test('the catalog has every code of Proxy and no others of its range', () => {
  expect(knownCodes.filter((code) => code >= 80000 && code < 90000)).toEqual(proxyCodes)
})

test('the catalog has the platform codes that Proxy’s traffic meets', () => {
  expect(knownCodes.filter((code) => code < 80000)).toEqual([
    ...[11200, 11205, 11750, 12100, 12200, 12300, 13224, 13227, 14107],
    ...[20001, 20003, 20004, 20009, 20404, 20409, 20429, 20500, 20503],
    ...[21211, 21214, 21215, 21216, 21217, 21220, 21408, 21421, 21422, 21451, 21452],
    ...[21610, 21611, 21612, 21614, 21617],
    ...[30003, 30004, 30005, 30006, 30007, 30008, 30034],
  ])
})

test('a code is told whole', () => {
  expect(codeEntry(80609)).toEqual({
    title: 'Too Many Added Participants',
    level: 'warning',
    shownIn: 'reply',
    status: 400,
    cause: 'The session has two participants.',
    remedy: 'Remove one first, or make another session.',
  })
})

test('a call without an active session is an error, its text counterpart a warning', () => {
  expect([codeEntry(80902).level, codeEntry(80905).level]).toEqual(['error', 'warning'])
})

test('what a reply shows has an HTTP status, what only the debugger shows has none', () => {
  for (const code of knownCodes) {
    const { shownIn, status } = codeEntry(code)
    expect([code, status !== null]).toEqual([code, shownIn !== 'debugger'])
  }
})

test('conflicts, missing things, limits and forbidden ones have their own statuses', () => {
  const statuses = [80623, 80615, 80308, 80621, 80506, 80504].map((code) => codeEntry(code).status)
  expect(statuses).toEqual([409, 409, 404, 429, 403, 500])
})

test('every text is a sentence of its own', () => {
  for (const code of knownCodes) {
    const { title, cause, remedy } = codeEntry(code)
    expect(title).not.toMatch(/\.$/)
    expect(cause).toMatch(/^[A-Z].*\.$/)
    expect(remedy).toMatch(/^[A-Z].*\.$/)
  }
})

test('an unknown code is found by nobody', () => {
  expect(findCode(80204)).toBeUndefined()
  expect(() => codeEntry(80204)).toThrow('80204')
})

test('each code has a public page', () => {
  expect(moreInfo(80609)).toBe('https://www.twilio.com/docs/errors/80609')
})
