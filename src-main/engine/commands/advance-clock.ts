import { ok } from '#shared/contract/result.ts'
import { refusal } from '../refusal.ts'
import type { CommandHandler } from '../step.ts'

/** Time only goes forward; rewinding is replaying the journal. */
export const advanceClock: CommandHandler<'clock.advance'> = (step, { to }) => {
  if (to < step.now)
    return refusal('clock_goes_back', 'Simulated time cannot go back; rewind instead.', { parameter: 'to' })
  step.emit({ type: 'clock.goal', to })
  return ok(null)
}
