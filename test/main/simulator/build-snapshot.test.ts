import { expect, test } from 'vitest'
import { ana, n1, n2 } from '#test/support/a-service.ts'
import { aSimulator, run } from '#test/support/a-simulator.ts'

test('of what piles up a snapshot holds the newest 200, oldest first, and how much there is', async () => {
  const simulator = await aSimulator()
  const texted = (from: string, to: string, body: string) =>
    run(simulator, { type: 'phone.sendMessage', from, to, body })
  for (let number = 0; number <= 200; number += 1) {
    texted(ana, n1, `Call me on ${ana}`)
    texted(`+1415556${String(number).padStart(4, '0')}`, n2, 'STOP')
  }
  const { optOuts, optOutCount, leaks } = simulator.snapshot()
  expect([optOuts.length, optOutCount]).toEqual([200, 201])
  expect([optOuts[0]?.phone, optOuts.at(-1)?.phone]).toEqual(['+14155560001', '+14155560200'])
  expect(leaks).toMatchObject({ leakCount: 0, disclosureCount: 201, leaks: [] })
  expect(leaks.disclosures).toEqual(simulator.query({ type: 'leaks' }).disclosures.slice(-200))
})

test('a history that is gone back in, or returned to, is the same one; a new one is another', async () => {
  const simulator = await aSimulator()
  const story = () => simulator.snapshot().story
  const first = story()
  await simulator.history.rewind(3)
  const rewound = story()
  simulator.reset()
  const other = story()
  await simulator.history.switchTo(simulator.history.branches().at(-1)?.id ?? '')
  expect([rewound, other === first, story()]).toEqual([first, false, first])
})
