import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useMirror } from '#renderer/state/mirror.ts'
import { followPaced } from '#renderer/state/use-paced.ts'
import { aWorld } from '#test/support/a-world.ts'

let taken: (number | undefined)[]
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  taken = []
  useMirror.setState({ world: aWorld({ timelineVersion: 1 }) })
  stop = followPaced('timelineVersion', (version) => taken.push(version))
})

afterEach(() => {
  stop()
  useMirror.setState({ world: null })
  vi.useRealTimers()
})

function change(timelineVersion: number): void {
  useMirror.setState({ world: aWorld({ timelineVersion }) })
}

test('a part of the world is handed over at once, and so is a change of it that comes alone', () => {
  change(2)
  vi.advanceTimersByTime(1000)
  change(3)
  expect(taken).toEqual([1, 2, 3])
})

test('of many changes the last of each fifth of a second is handed over', () => {
  for (let version = 2; version <= 31; version += 1) {
    change(version)
    vi.advanceTimersByTime(20)
  }
  vi.advanceTimersByTime(200)
  expect(taken).toEqual([1, 2, 11, 21, 31])
})

test('changes of something else are not handed over', () => {
  useMirror.setState({ world: aWorld({ timelineVersion: 1, alertVersion: 5 }) })
  vi.advanceTimersByTime(1000)
  expect(taken).toEqual([1])
})

test('who does not follow any more is handed nothing', () => {
  change(2)
  change(3)
  stop()
  vi.advanceTimersByTime(1000)
  expect(taken).toEqual([1, 2])
})
