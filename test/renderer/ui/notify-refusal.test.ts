import { afterEach, beforeEach, expect, test } from 'vitest'
import { notifyRefusal, toasts } from '#renderer/ui/notify.ts'

const titles: unknown[] = []
let stop = () => {}

beforeEach(() => {
  stop = toasts[' subscribe'](({ options }) => titles.push(options.title))
})

afterEach(() => {
  toasts.close()
  stop()
  titles.length = 0
})

test('a refusal is told by what was not done', () => {
  notifyRefusal('The clock was not paused', { code: 80609, status: 400, message: 'No.' })
  expect(titles).toEqual(['The clock was not paused'])
})

test('without a connection one word does for whatever was asked', () => {
  const lost = { code: 'connection_lost', status: 503, message: 'The connection is lost.' } as const
  notifyRefusal('The clock was not paused', lost)
  notifyRefusal('The clock did not go on', lost)
  expect(titles).toEqual(['Nothing was done', 'Nothing was done'])
})
