import { useLayout } from '#renderer/state/layout.ts'
import { type Mirror, useMirror, type World } from '#renderer/state/mirror.ts'
import { activeCall, isRingingHere } from '../phones/active-call.ts'
import { isFreshStart } from '../phones/contacts.ts'
import { createArrivals } from './arrivals.ts'
import { atMostEvery } from './at-most-every.ts'
import { heardWindow } from './heard-window.ts'
import { openSpeaker, playRing, playTick, type Speaker } from './tones.ts'
import { whenArrived } from './when-arrived.ts'

/** ms from one turn of the ring to the next. */
const ringEveryMs = 2400
/** ms; more ticks than that are one noise. */
const tickEveryMs = 100

let speaker: Speaker | null = null

/** Rings while a phone rings and ticks for each message, once somebody has switched that on. */
export function followSound(): void {
  let arrivedIn = createArrivals()
  const mayTick = atMostEvery(tickEveryMs)
  const tick = () => {
    if (mayTick(performance.now())) sound(playTick)
  }
  let before: World | null = null
  let ringing: ReturnType<typeof setInterval> | undefined
  const follow = ({ world }: Mirror) => {
    if (world === null || world === before) return
    // The same scene again has the same messages.
    if (isFreshStart(before, world)) arrivedIn = createArrivals()
    before = world
    // Nothing arrives on screen in a window that is not seen: its ticks would all strike when it is again.
    for (const sid of arrivedIn(world.latest)) if (!document.hidden) whenArrived(sid, tick)
    const rings = world.phones.some(ringsHere)
    if (rings && ringing === undefined) {
      sound(playRing)
      ringing = setInterval(() => sound(playRing), ringEveryMs)
    } else if (!rings) {
      clearInterval(ringing)
      ringing = undefined
    }
  }
  useMirror.subscribe(follow)
  heardWindow.wait()
  for (const gesture of ['pointerdown', 'keydown']) addEventListener(gesture, wake, { passive: true })
}

function ringsHere(view: World['phones'][number]): boolean {
  const call = activeCall(view)
  return call !== undefined && isRingingHere(call)
}

/** Plays something, if sound is on and this is the window that is heard. */
export function sound(play: (speaker: Speaker) => void): void {
  if (!useLayout.getState().sound || !heardWindow.isOurs()) return
  speaker ??= openSpeaker()
  if (speaker?.context.state === 'running') play(speaker)
}

/** A browser is silent until somebody has touched the page. */
export function wake(): void {
  if (!useLayout.getState().sound) return
  speaker ??= openSpeaker()
  void speaker?.context.resume()
}
