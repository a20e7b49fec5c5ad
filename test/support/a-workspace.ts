import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Simulator } from '#main/simulator/simulator.ts'
import { Workspace } from '#main/workspace/workspace.ts'
import { aFolder } from './a-folder.ts'
import { aSimulator, run } from './a-simulator.ts'
import { HandTime } from './hand-time.ts'

/** A workspace that keeps nothing yet, and a place where nothing lies. */
export async function aWorkspace(savesTo: 'dialog' | 'download' = 'download') {
  const simulator = await aSimulator()
  const workspace = new Workspace({ simulator, savesTo, realTime: new HandTime() })
  onTestFinished(async () => void (await workspace.close()))
  return { simulator, workspace, path: join(await aFolder(), 'demo.masquerade') }
}

/** Something happens: somebody gets, or changes, a name. */
export function name(simulator: Simulator, label: string) {
  return run(simulator, { type: 'phone.set', e164: '+14155550133', label })
}
