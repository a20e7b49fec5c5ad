import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { onEnding } from '#main/hosts/cli/on-ending.ts'

test('a second signal to end finds somebody listening and begins nothing again', () => {
  const process = new EventEmitter()
  let ends = 0
  onEnding(process, () => {
    ends += 1
  })
  const heard = ['SIGINT', 'SIGINT', 'SIGTERM'].map((signal) => process.emit(signal))
  expect({ heard, ends }).toEqual({ heard: [true, true, true], ends: 1 })
})
