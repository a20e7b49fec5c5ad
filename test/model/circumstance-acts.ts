import fc from 'fast-check'
import type { FaultKind } from '#shared/resources/fault.ts'
import { type Act, act } from './act.ts'
import { day, passInModel } from './model-time.ts'
import { delayMs } from './model-traffic.ts'
import { ask } from './real.ts'

const struck = ['carrier-fail', 'carrier-undelivered', 'delay', 'busy', 'participant-race'] as const

/** What time does, and what goes wrong. */
export const circumstanceActs: fc.WeightedArbitrary<Act>[] = [
  { weight: 2, arbitrary: fc.constantFrom(1, 7, 31, 100, 400).map((seconds) => wait(seconds * 1000)) },
  { weight: 1, arbitrary: fc.constant(wait(91 * day)) },
  { weight: 2, arbitrary: fc.constantFrom(...struck).map(strike) },
]

function wait(ms: number): Act {
  return act(`wait ${ms / 1000} s`, (model, { engine }) => {
    engine.runDue(engine.status().now + ms, () => true)
    passInModel(model, ms)
  })
}

function strike(kind: FaultKind): Act {
  return act(`fault ${kind}`, ({ faults }, real) => {
    ask(real, { type: 'fault.add', kind, ...(kind === 'delay' && { value: delayMs }) })
    faults.set(kind, (faults.get(kind) ?? 0) + 1)
  })
}
