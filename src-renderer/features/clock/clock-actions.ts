import { changeClock, takeBack } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { notify, notifyRefusal, notifyWhile } from '#renderer/ui/notify.ts'
import type { ClockChange } from '#shared/contract/rpc.ts'
import type { SessionView } from '#shared/resources/session.ts'

async function change(what: string, how: ClockChange): Promise<void> {
  const result = await changeClock(how)
  if (!result.ok) notifyRefusal(what, result.error)
}

function pause(): Promise<void> {
  return change('The clock was not paused', { mode: 'paused' })
}

export function run(): Promise<void> {
  return change('The clock does not run', { mode: 'running' })
}

export function togglePause(): Promise<void> {
  return useMirror.getState().world?.clock.mode === 'running' ? pause() : run()
}

/** Goes on to the next timer and runs it; with none there is nothing to go to. */
export function nextEvent(): Promise<void> {
  if (useMirror.getState().world?.clock.nextDueAt === null) {
    notify({ title: 'Nothing is due', text: 'No session will expire and no phone rings, so there is no next event.' })
    return Promise.resolve()
  }
  return change('The clock did not go on', { toNextEvent: true })
}

const goingBack = { title: 'Going back…', text: 'The run is played again up to the step before.' }

/** Takes back the last thing that happened, after which the clock is paused. */
export async function stepBack(): Promise<void> {
  const { world } = useMirror.getState()
  if (world === null || world.seq === 0) return
  const result = await notifyWhile(goingBack, takeBack())
  if (!result.ok) notifyRefusal('There is no way back', result.error)
}

/** Simulated seconds a real second. */
export function setRate(rate: number): Promise<void> {
  return change('The speed was not changed', { rate })
}

/** Goes to the moment at which a session closes by itself. */
export function jumpToExpiry({ expiresAt }: Pick<SessionView, 'expiresAt'>): Promise<void> {
  return expiresAt === null ? Promise.resolve() : change('The clock did not go to the expiry', { advanceTo: expiresAt })
}

export function advanceBy(seconds: number): Promise<void> {
  return change('The clock was not advanced', { advanceSeconds: seconds })
}
