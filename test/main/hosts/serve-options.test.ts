import { expect, test } from 'vitest'
import { parseServeOptions } from '#main/hosts/serve-options.ts'

const standard = { port: 4010, empty: false, 'rate-limit': 'on' }

test('without options everything has its standard value', () => {
  expect(parseServeOptions([])).toEqual({ ok: true, value: standard })
})

test('every option is read', () => {
  const sid = 'AC0123456789abcdef0123456789abcdef'
  const args = `--port 0 --account-sid ${sid} --auth-token secret --seed 7 --start-time 2026-11-20T14:00:00Z --clock 60x --scenario ride.yaml --empty --rate-limit off`
  expect(parseServeOptions(args.split(' '))).toEqual({
    ok: true,
    value: {
      port: 0,
      'account-sid': sid,
      'auth-token': 'secret',
      seed: 7,
      'start-time': Date.UTC(2026, 10, 20, 14),
      clock: { mode: 'running', rate: 60 },
      scenario: 'ride.yaml',
      empty: true,
      'rate-limit': 'off',
    },
  })
})

test('of a repeated option the last one counts', () => {
  expect(parseServeOptions(['--seed', '1', '--seed=2'])).toEqual({ ok: true, value: { ...standard, seed: 2 } })
})

test.each([
  ['real', { mode: 'running', rate: 1 }],
  ['paused', { mode: 'paused', rate: 1 }],
  ['0.5x', { mode: 'running', rate: 0.5 }],
])('--clock %s', (text, clock) => {
  expect(parseServeOptions(['--clock', text])).toEqual({ ok: true, value: { ...standard, clock } })
})

test.each([
  [['--speed', '2'], "Unknown option '--speed'"],
  [['later'], "Unexpected argument 'later'"],
  [['--port'], "Option '--port <value>' argument missing"],
  [['--port', '65536'], '--port must be a whole number from 0 to 65535'],
  [['--port', '1e3'], '--port must be a whole number from 0 to 65535'],
  [['--seed', '4294967296'], '--seed must be a whole number from 0 to 4294967295'],
  [['--account-sid', 'AC1'], '--account-sid must be AC and 32 hexadecimal digits'],
  [['--auth-token', ''], '--auth-token must be 1 to 128 printable ASCII characters'],
  [['--start-time', 'now'], '--start-time must be an ISO 8601 time'],
  [['--clock', '0x'], '--clock must be real, paused or a speed like 60x'],
  [['--rate-limit', 'maybe'], '--rate-limit must be on or off'],
  [['--scenario', ''], '--scenario must be the name of a scene file'],
  [['--workspace', ''], '--workspace must be the name of a workspace file'],
])('%j is refused', (args, message) => {
  expect(parseServeOptions(args)).toEqual({ ok: false, error: expect.stringContaining(message) })
})
