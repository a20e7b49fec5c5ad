import { expect, test, vi } from 'vitest'
import { processTime } from '#main/simulator/real-time.ts'

test('what is called back may throw: that is told on standard error, and the process goes on', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  const bug = new Error('a bug')
  const fail = () => {
    throw bug
  }
  processTime.soon(fail)
  processTime.after(0, fail)
  await vi.waitUntil(() => said.mock.calls.length === 2)
  expect(said.mock.calls.map(([, told]) => told)).toEqual([bug, bug])
  said.mockRestore()
})
