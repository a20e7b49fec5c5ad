import { pageKey } from '#renderer/ui/page-key.ts'
import type { ContactEntry } from '#shared/resources/timeline-entry.ts'
import { keyOf, type Stray } from './lane-contact.ts'
import { isRightward, type SessionLane, trailOn, type WireState, wireState } from './lane-state.ts'
import { type Lane, standsRight } from './mask-lanes.ts'
import type { Passing } from './passing.ts'

type Side = 'left' | 'right'

/** One end of a lane, and the person to whose phone it leads. */
export interface LeadEnd {
  /** Of the plug that it begins at. */
  readonly key: string
  readonly person: { readonly e164: string; readonly label: string }
  readonly side: Side
  /** On which side of the mask the phone stands. */
  readonly phoneSide: Side
  readonly state: WireState | 'loose'
  /** The number that is worn by what runs over it right now. */
  readonly trail: 'real' | 'masked' | undefined
}

/** What the lanes tell of at this moment. */
export interface Told {
  readonly newest: ReadonlyMap<string, ContactEntry>
  readonly stray: Stray | null
  readonly passing: Passing | null
  readonly passingLane: Lane | undefined
}

/** The lanes' ends whose people have a phone on stage. */
export function leadEnds(lanes: readonly Lane[], onStage: readonly string[], told: Told): readonly LeadEnd[] {
  const ends = lanes.flatMap((lane) =>
    lane.kind === 'outside'
      ? [looseEnd(keyOf(lane), lane, lane.seat)]
      : (['left', 'right'] as const).flatMap((side) => sessionEnd(lane, side, told) ?? []),
  )
  const { stray } = told
  const seat = stray === null ? -1 : onStage.indexOf(stray.from)
  return stray === null || seat === -1
    ? ends
    : [...ends, looseEnd('stray', { e164: stray.from, label: stray.from }, seat)]
}

/** Whence and where these ends lead, to tell whether their ways must be measured again. */
export function placesOf(ends: readonly LeadEnd[]): string {
  return ends.map(({ key, person, side, phoneSide }) => `${key} ${person.e164} ${side} ${phoneSide}`).join('\n')
}

/** Finds a plug on screen: by its lane, and in a session by its side. */
export function plugKey(lane: string, side: Side): string {
  return pageKey(`${lane} ${side}`)
}

function sessionEnd(lane: SessionLane, side: Side, { newest, passing, passingLane }: Told): LeadEnd | null {
  const person = lane[side]
  if (person === null || person.seat === null) return null
  const last = newest.get(keyOf(lane))
  const here = lane === passingLane ? passing : null
  const shown = here?.entry ?? last
  const wire = `${side}-phone` as const
  return {
    key: plugKey(keyOf(lane), side),
    person,
    side,
    phoneSide: sideOf(person.seat),
    state: here === null ? wireState(lane, wire, last) : 'idle',
    trail: here === null ? undefined : trailOn(wire, here, shown === undefined || isRightward(lane, shown)),
  }
}

function looseEnd(lane: string, person: LeadEnd['person'], seat: number): LeadEnd {
  const side = sideOf(seat)
  return { key: plugKey(lane, side), person, side, phoneSide: side, state: 'loose', trail: undefined }
}

function sideOf(seat: number): Side {
  return standsRight(seat) ? 'right' : 'left'
}
