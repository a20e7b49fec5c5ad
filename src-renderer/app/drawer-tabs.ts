import type { ComponentType } from 'react'
import { ApiPanel } from '../features/api/api-panel.tsx'
import { Debugger } from '../features/debugger/debugger.tsx'
import { OptOuts } from '../features/opt-outs/opt-outs.tsx'
import { Pool } from '../features/pool/pool.tsx'
import { Sequence } from '../features/sequence/sequence.tsx'
import { Timeline } from '../features/timeline/timeline.tsx'
import { Webhooks } from '../features/webhooks/webhooks.tsx'
import type { DrawerTab } from '../state/layout.ts'
import type { World } from '../state/mirror.ts'

interface Tab {
  readonly name: DrawerTab
  readonly title: string
  readonly content: ComponentType
  /** A number beside the title; 0 is not shown. */
  readonly count: (world: World) => number
}

export const tabs: readonly Tab[] = [
  { name: 'timeline', title: 'Timeline', content: Timeline, count: () => 0 },
  { name: 'sequence', title: 'Sequence', content: Sequence, count: () => 0 },
  { name: 'debugger', title: 'Debugger', content: Debugger, count: (world) => world.counts.alerts },
  { name: 'webhooks', title: 'Webhooks', content: Webhooks, count: () => 0 },
  { name: 'api', title: 'API', content: ApiPanel, count: () => 0 },
  { name: 'opt-outs', title: 'Opt-outs', content: OptOuts, count: (world) => world.optOutCount },
  {
    name: 'pool',
    title: 'Pool',
    content: Pool,
    count: (world) => world.numbers.filter(({ pool }) => pool !== null).length,
  },
]
