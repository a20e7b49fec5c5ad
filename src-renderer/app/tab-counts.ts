import type { World } from '../state/mirror.ts'

/** What stands beside the title of a list: how many there are, and of what. Nothing of which there is none. */
export interface TabCount {
  readonly of: (world: World) => number
  readonly one: string
  readonly many: string
  /** `news`: a badge, for what asks to be looked at; its word is heard only. `plain`: number and word, for what is simply there. */
  readonly look: 'news' | 'plain'
}

export const tabCounts = {
  debugger: { of: ({ counts }) => counts.alerts, one: 'alert', many: 'alerts', look: 'news' },
  optOuts: { of: ({ optOutCount }) => optOutCount, one: 'opt-out', many: 'opt-outs', look: 'news' },
  pool: { of: ({ numbers }) => numbers.filter(isPooled).length, one: 'number', many: 'numbers', look: 'plain' },
} as const satisfies Record<string, TabCount>

export function countWord({ one, many }: TabCount, count: number): string {
  return count === 1 ? one : many
}

function isPooled({ pool }: World['numbers'][number]): boolean {
  return pool !== null
}
