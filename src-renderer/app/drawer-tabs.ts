import type { ComponentType } from 'react'
import { ApiPanel } from '../features/api/api-panel.tsx'
import { Debugger } from '../features/debugger/debugger.tsx'
import { OptOuts } from '../features/opt-outs/opt-outs.tsx'
import { Pool } from '../features/pool/pool.tsx'
import { Sequence } from '../features/sequence/sequence.tsx'
import { Timeline } from '../features/timeline/timeline.tsx'
import { Webhooks } from '../features/webhooks/webhooks.tsx'
import type { DrawerTab } from '../state/layout.ts'
import { type TabCount, tabCounts } from './tab-counts.ts'

interface Tab {
  readonly name: DrawerTab
  readonly title: string
  readonly content: ComponentType
  readonly count?: TabCount
}

export const tabs: readonly Tab[] = [
  { name: 'timeline', title: 'Timeline', content: Timeline },
  { name: 'sequence', title: 'Sequence', content: Sequence },
  { name: 'debugger', title: 'Debugger', content: Debugger, count: tabCounts.debugger },
  { name: 'webhooks', title: 'Webhooks', content: Webhooks },
  { name: 'api', title: 'API', content: ApiPanel },
  { name: 'opt-outs', title: 'Opt-outs', content: OptOuts, count: tabCounts.optOuts },
  { name: 'pool', title: 'Pool', content: Pool, count: tabCounts.pool },
]
