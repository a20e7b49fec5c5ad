import { create } from 'zustand'
import type { Mirror, World } from '#renderer/state/mirror.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { type ContactEntry, isContactEntry } from '#shared/resources/timeline-entry.ts'
import { entriesIn, isFreshStart } from '../phones/contacts.ts'
import type { Beat, Stop } from './journey.ts'
import { barrierOf, beatsOf, reachedStop, stops } from './journey.ts'
import { callStateOf } from './lane-state.ts'

export interface Journey {
  readonly id: number
  readonly entry: ContactEntry
  readonly beats: readonly Beat[]
}

interface Journeys {
  /** What travels right now, and at which of its beats it is. */
  readonly current: Journey | null
  readonly beat: number
  readonly waiting: readonly Journey[]
  /** Contacts that have not arrived on screen yet, by resource SID. */
  readonly underWay: ReadonlySet<string>
}

const idle: Journeys = { current: null, beat: 0, waiting: [], underWay: new Set() }
const longestQueue = 2
const kept = 500

export const useJourneys = create<Journeys>(() => idle)

let lastId = 0
let timer: ReturnType<typeof setTimeout> | undefined
const cameTo = new Map<string, Stop>()
/** The last step when the window began to look. */
let beganAt = 0

/** Lets what happens travel through the mask, one at a time; when more happens than can be shown, the oldest just arrive. Returns how to stop. */
export function followJourneys(): () => void {
  let before: World | null = useMirror.getState().world
  beganAt = before?.seq ?? 0
  const follow = ({ world }: Mirror) => {
    if (world === null || world === before) return
    if (isFreshStart(before, world)) {
      forget()
      beganAt = world.seq
    } else newest(entriesIn(world.latest)).forEach(begin)
    before = world
  }
  const unsubscribe = useMirror.subscribe(follow)
  return () => {
    unsubscribe()
    forget()
  }
}

/** Only the last word on each contact counts. */
function newest(entries: ReturnType<typeof entriesIn>): readonly ContactEntry[] {
  const byRow = new Map<number, ContactEntry>()
  for (const entry of entries) if (isContactEntry(entry)) byRow.set(entry.row, entry)
  return [...byRow.values()]
}

function begin(entry: ContactEntry): void {
  if (isPastTravelling(entry)) {
    arrive(entry.resourceSid)
    return
  }
  const from = cameTo.get(entry.resourceSid) ?? null
  const to = reachedStop(entry)
  if (from !== null && stops.indexOf(to) <= stops.indexOf(from)) return
  remember(entry.resourceSid, to)
  if (!mayMove() || (from === null && isFromBefore(entry))) return
  lastId += 1
  const journey: Journey = { id: lastId, entry, beats: beatsOf(entry, from) }
  const waiting = [...useJourneys.getState().waiting, journey].slice(-longestQueue)
  useJourneys.setState((state) => ({ waiting, underWay: underWay(state.current, waiting) }))
  if (useJourneys.getState().current === null) startNext()
}

/** It was under way, or there, when the window began to look: what is told of it now begins no journey. */
function isFromBefore({ step }: ContactEntry): boolean {
  return step <= beganAt
}

/** A call that somebody answered, or that is over, is nothing on its way any more. */
function isPastTravelling(entry: ContactEntry): boolean {
  return entry.kind === 'call' && barrierOf(entry) === null && callStateOf(entry) !== 'ringing'
}

function arrive(resourceSid: string): void {
  remember(resourceSid, 'receiver')
  const { current, waiting } = useJourneys.getState()
  const still = waiting.filter(({ entry }) => entry.resourceSid !== resourceSid)
  useJourneys.setState({ waiting: still, underWay: underWay(current, still) })
  if (current?.entry.resourceSid !== resourceSid) return
  clearTimeout(timer)
  startNext()
}

function startNext(): void {
  const [current = null, ...waiting] = useJourneys.getState().waiting
  useJourneys.setState({ current, beat: 0, waiting, underWay: underWay(current, waiting) })
  if (current !== null) wait(current, 0)
}

function wait(journey: Journey, beat: number): void {
  const stays = journey.beats[beat]?.staysMs ?? 0
  timer = setTimeout(() => step(journey, beat + 1), useJourneys.getState().waiting.length > 0 ? stays / 2 : stays)
}

function step(journey: Journey, beat: number): void {
  if (beat >= journey.beats.length) {
    startNext()
    return
  }
  useJourneys.setState(({ waiting }) => ({
    beat,
    underWay: underWay(beat === journey.beats.length - 1 ? null : journey, waiting),
  }))
  wait(journey, beat)
}

function underWay(current: Journey | null, waiting: readonly Journey[]): ReadonlySet<string> {
  return new Set([...(current === null ? [] : [current]), ...waiting].map((journey) => journey.entry.resourceSid))
}

function remember(resourceSid: string, stop: Stop): void {
  cameTo.set(resourceSid, stop)
  const oldest = cameTo.keys().next()
  if (cameTo.size > kept && !oldest.done) cameTo.delete(oldest.value)
}

function forget(): void {
  clearTimeout(timer)
  cameTo.clear()
  useJourneys.setState(idle)
}

function mayMove(): boolean {
  return document.visibilityState === 'visible' && !matchMedia('(prefers-reduced-motion: reduce)').matches
}
