import { create } from 'zustand'
import type { EngineEvent } from '#shared/contract/event.ts'
import type { Batch, LinkState, Traffic } from '#shared/contract/rpc.ts'
import type { SceneState } from '#shared/contract/scene-state.ts'
import type { Snapshot } from '#shared/contract/snapshot.ts'
import type { WorkspaceState } from '#shared/contract/workspace.ts'
import type { TrainingState } from '#shared/resources/training.ts'
import { applyEvent } from './apply-event.ts'

/** What main pushed, and nothing else: the window decides no rule of the domain. */
export interface Mirror {
  readonly link: LinkState
  /** Null until the first batch. */
  readonly world: World | null
  readonly traffic: Traffic
  /** The scene on stage; null while there is none. */
  readonly scene: SceneState | null
  readonly training: TrainingState
  readonly workspace: WorkspaceState
}

export interface World extends Snapshot {
  /** Grows with each timeline row; lists ask for their rows again when it changes. */
  readonly timelineVersion: number
  /** Grows with each alert. */
  readonly alertVersion: number
  /** Grows when a built-in responder changes. */
  readonly responderVersion: number
  /** The events of the last frame, for what animates. */
  readonly latest: readonly EngineEvent[]
}

export const useMirror = create<Mirror>(() => ({
  link: 'connecting',
  world: null,
  traffic: { requests: 0, deliveries: 0 },
  scene: null,
  training: { trainee: '', results: [], current: null },
  workspace: {
    name: null,
    isSaved: true,
    proposedName: 'Masquerade.masquerade',
    heldOther: false,
    isSetAside: false,
    savesTo: 'download',
    place: null,
    readOnlyTo: 0,
    replaysFrom: null,
    trouble: null,
    recovered: 0,
  },
}))

export function receiveBatch(batch: Batch): void {
  switch (batch.kind) {
    case 'snapshot':
      useMirror.setState({
        world: { ...batch.snapshot, timelineVersion: 0, alertVersion: 0, responderVersion: 0, latest: [] },
      })
      return
    case 'events': {
      const { world } = useMirror.getState()
      if (world === null) return
      const { events, seq, clock } = batch
      useMirror.setState({ world: { ...events.reduce(applyEvent, world), seq, clock, latest: events } })
      return
    }
    case 'traffic':
      useMirror.setState({ traffic: batch.traffic })
      return
    case 'scene':
      useMirror.setState({ scene: batch.scene })
      return
    case 'training':
      useMirror.setState({ training: batch.training })
      return
    case 'workspace':
      useMirror.setState({ workspace: batch.workspace })
      return
  }
}

export function receiveLink(link: LinkState): void {
  useMirror.setState({ link })
}
