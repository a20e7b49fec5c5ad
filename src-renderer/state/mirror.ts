import { create } from 'zustand'
import type { EngineEvent } from '#shared/contract/event.ts'
import type { Batch, LinkState } from '#shared/contract/rpc.ts'
import type { Snapshot } from '#shared/contract/snapshot.ts'
import { applyEvent } from './apply-event.ts'

/** What main pushed, and nothing else: the window decides no rule of the domain. */
export interface Mirror {
  readonly link: LinkState
  /** Null until the first batch. */
  readonly world: World | null
}

export interface World extends Snapshot {
  /** Grows with each timeline row; lists ask for their rows again when it changes. */
  readonly timelineVersion: number
  /** Grows with each alert. */
  readonly alertVersion: number
  /** The events of the last frame, for what animates. */
  readonly latest: readonly EngineEvent[]
}

export const useMirror = create<Mirror>(() => ({ link: 'connecting', world: null }))

export function receiveBatch(batch: Batch): void {
  if (batch.kind === 'snapshot') {
    useMirror.setState({ world: { ...batch.snapshot, timelineVersion: 0, alertVersion: 0, latest: [] } })
    return
  }
  const { world } = useMirror.getState()
  if (world === null) return
  useMirror.setState({ world: { ...batch.events.reduce(applyEvent, world), clock: batch.clock, latest: batch.events } })
}

export function receiveLink(link: LinkState): void {
  useMirror.setState({ link })
}
