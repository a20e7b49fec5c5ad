import fc from 'fast-check'
import { test } from 'vitest'
import { circumstanceActs } from './circumstance-acts.ts'
import { expectInvariants } from './invariants.ts'
import { expectWholeRun } from './invariants-of-a-run.ts'
import { poolActs } from './pool-acts.ts'
import { aPair } from './real.ts'
import { sessionActs } from './session-acts.ts'
import { trafficActs } from './traffic-acts.ts'

/** `npm run test:soak` asks for more. */
const numRuns = Number(process.env.MASQUERADE_MODEL_RUNS ?? 300)

const acts = fc.oneof(...sessionActs, ...poolActs, ...trafficActs, ...circumstanceActs)

test('whatever is done, the engine looks like a far simpler model of it', { timeout: numRuns * 1000 }, () => {
  fc.assert(
    fc.property(fc.nat(0xffff), fc.commands([acts], { maxCommands: 60, size: 'medium' }), (seed, happenings) => {
      const { model, real } = aPair(seed)
      expectInvariants(model, real)
      fc.modelRun(() => ({ model, real }), happenings)
      expectWholeRun(model, real, seed)
      real.engine.close()
    }),
    { numRuns },
  )
})
