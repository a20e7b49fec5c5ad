import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onEnding } from '#main/hosts/cli/on-ending.ts'

class AProcess extends EventEmitter {
  readonly codes: number[] = []

  exit(code: number): void {
    this.codes.push(code)
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('a second signal to end finds somebody listening and begins nothing again', () => {
  const process = new AProcess()
  let ends = 0
  onEnding(process, async () => {
    ends += 1
    return true
  })
  const heard = ['SIGINT', 'SIGINT', 'SIGTERM'].map((signal) => process.emit(signal))
  expect({ heard, ends }).toEqual({ heard: [true, true, true], ends: 1 })
})

test.each([
  [true, 0],
  [false, 1],
])('where all was kept is %j the process is left with %i', async (isKept, code) => {
  const process = new AProcess()
  onEnding(process, () => Promise.resolve(isKept))
  process.emit('SIGTERM')
  await vi.advanceTimersByTimeAsync(0)
  expect(process.codes).toEqual([code])
})

test('an end that hangs is given up after some seconds, and said', () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  const process = new AProcess()
  onEnding(process, () => new Promise(() => {}))
  process.emit('SIGINT')
  vi.advanceTimersByTime(9_999)
  expect(process.codes).toEqual([])
  vi.advanceTimersByTime(1)
  expect(process.codes).toEqual([1])
  expect(said.mock.calls).toEqual([
    ['Not ended within 10 s, so cut short: what was to be kept may not be in its file.'],
  ])
})
