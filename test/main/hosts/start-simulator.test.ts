import { expect, onTestFinished, test } from 'vitest'
import { parseServeOptions } from '#main/hosts/serve-options.ts'
import { type StartedSimulator, startSimulator } from '#main/hosts/start-simulator.ts'
import { sceneFile } from '#test/support/scenes/a-scene.ts'

async function started(...args: string[]): Promise<StartedSimulator> {
  const parsed = parseServeOptions(args)
  if (!parsed.ok) throw new Error(parsed.error)
  const running = await startSimulator(parsed.value, { savesTo: 'download' })
  onTestFinished(() => running.simulator.close())
  return running
}

test('the scene of --scenario is on stage, played to its end, and begins anew with a restart', async () => {
  const { sceneStage, simulator } = await started('--scenario', sceneFile('ride-hailing'), '--seed', '9')
  expect(sceneStage.state()).toMatchObject({ title: 'Ride hailing', phase: 'ended', isTouched: false })
  await sceneStage.control({ action: 'restart' })
  expect([sceneStage.state()?.position, simulator.beginning.seed]).toEqual([1, 9])
})

test('it is what a restart comes back to, also after it was left', async () => {
  const { sceneStage } = await started('--scenario', sceneFile('delivery'))
  sceneStage.leave()
  await sceneStage.control({ action: 'restart' })
  expect(sceneStage.state()).toMatchObject({ title: 'Delivery', position: 1 })
})

test('what was started empty is empty after a restart', async () => {
  const { sceneStage, simulator } = await started('--empty')
  await sceneStage.control({ action: 'restart' })
  expect([sceneStage.state(), simulator.query({ type: 'counts' }).phones]).toEqual([null, 0])
})
