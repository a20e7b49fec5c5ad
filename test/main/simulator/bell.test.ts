import { expect, test } from 'vitest'
import { Bell } from '#main/simulator/bell.ts'

test('who is stopped by another listener does not hear the ring that is under way', () => {
  const bell = new Bell()
  const heard: string[] = []
  bell.onRing(() => {
    heard.push('first')
    stopSecond()
  })
  const stopSecond = bell.onRing(() => heard.push('second'))
  bell.onRing(() => heard.push('third'))
  bell.ring()
  expect(heard).toEqual(['first', 'third'])
})

test('who begins to listen meanwhile hears the next ring', () => {
  const bell = new Bell()
  const heard: number[] = []
  const stop = bell.onRing(() => {
    stop()
    bell.onRing(() => heard.push(bell.count))
  })
  bell.ring()
  bell.ring()
  expect(heard).toEqual([2])
})

test('a bell that is silenced by a listener rings for nobody after it', () => {
  const bell = new Bell()
  let heard = 0
  bell.onRing(() => bell.silence())
  bell.onRing(() => {
    heard += 1
  })
  bell.ring()
  expect(heard).toBe(0)
})
