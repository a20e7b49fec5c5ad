import { expect, test } from 'vitest'
import { branchList } from '#main/hosts/window/branch-list.ts'
import { readWorkspace } from '#main/workspace/file/read-workspace.ts'
import { aSimulator, run } from '#test/support/a-simulator.ts'
import { aWorkspaceFile, otherSqlite } from '#test/support/a-workspace-file.ts'
import { start } from '#test/support/an-engine.ts'

const piece = { kind: 'lesson', title: 'Behind the mask' } as const
const lesson = { seed: 1, startTime: start, piece, play: () => null }

test('each history tells what it was, whether anything was done in it, and what was done last', async () => {
  const simulator = await aSimulator()
  simulator.reset()
  const added = { type: 'phone.set', e164: '+14155550133', label: 'Cleo' } as const
  run(simulator, added)
  simulator.open(lesson)
  run(simulator, added)
  simulator.reset()
  expect(branchList(simulator.history)).toEqual([
    expect.objectContaining({
      piece: null,
      isUsed: false,
      last: expect.objectContaining({ body: expect.any(String) }),
    }),
    expect.objectContaining({ piece: null, isUsed: true, last: added }),
    {
      id: 'branch-3',
      run: 3,
      fromSeq: 0,
      lastSeq: 1,
      leftAt: start,
      piece,
      isUsed: true,
      last: added,
      names: { '+14155550133': 'Cleo' },
    },
  ])
})

test('a saved workspace still tells it', async () => {
  const simulator = await aSimulator()
  simulator.open(lesson)
  run(simulator, { type: 'phone.set', e164: '+14155550133', label: 'Cleo' })
  simulator.open({ ...lesson, piece: { kind: 'scene', title: 'Ride hailing' } })
  const told = branchList(simulator.history)
  const opened = readWorkspace(otherSqlite, aWorkspaceFile(simulator))
  const again = await aSimulator(opened.ok ? { saved: opened.value.run } : {})
  expect([branchList(again.history), again.beginning.piece?.title]).toEqual([told, 'Ride hailing'])
})
