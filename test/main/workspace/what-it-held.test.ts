import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { proposedName } from '#main/workspace/proposed-name.ts'
import { aWorkspace, name } from '#test/support/a-workspace.ts'
import { start } from '#test/support/an-engine.ts'

const piece = { kind: 'scene', title: 'Ride hailing' } as const
const scene = { seed: 3, startTime: start, piece, play: () => null }

test('whoever is about to save knows whether the file held something else, until it is saved', async () => {
  const { simulator, workspace, path } = await aWorkspace()
  const heldOther = () => workspace.state().heldOther
  simulator.open(scene)
  expect([heldOther(), workspace.state().proposedName]).toEqual([false, 'Ride hailing.masquerade'])
  await workspace.saveAs(path)
  name(simulator, 'Cleo')
  expect(heldOther()).toBe(false)
  simulator.open({ ...scene, piece: { kind: 'scene', title: 'STOP' } })
  expect(heldOther()).toBe(true)
  await workspace.save()
  expect(heldOther()).toBe(false)
})

test('a file is named after the scene on stage, in words that every system takes', () => {
  expect([
    proposedName(undefined),
    proposedName(piece),
    proposedName({ kind: 'scene', title: 'Who? A/B: "this"' }),
    proposedName({ kind: 'scene', title: '???' }),
  ]).toEqual(['Masquerade.masquerade', 'Ride hailing.masquerade', 'Who A B this.masquerade', 'Masquerade.masquerade'])
})

test('a file can be made under its proposed name, however long the title is', async () => {
  const { simulator, workspace, path } = await aWorkspace()
  simulator.open({ ...scene, piece: { kind: 'scene', title: '仮面の向こう側で待っている人'.repeat(7) } })
  expect(await workspace.saveAs(join(dirname(path), workspace.state().proposedName))).toEqual({ ok: true, value: null })
})
