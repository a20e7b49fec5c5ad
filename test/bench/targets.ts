/** What the ratio of a bench must reach. */
export type Target = { readonly atLeast: number } | { readonly atMost: number }

/** Benches that are not named here only explain others. */
const targets: Readonly<Record<string, Target>> = {
  'engine-message': { atLeast: 0.5 },
  'engine-scale': { atLeast: 0.8 },
  'engine-call': { atLeast: 0.4 },
  'session-create': { atLeast: 0.4 },
  expire: { atLeast: 0.4 },
  replay: { atLeast: 1 },
  rewind: { atMost: 0.1 },
  'rest-get': { atLeast: 0.6 },
  'rest-list': { atLeast: 0.7 },
  'rest-message': { atLeast: 0.6 },
  start: { atMost: 2 },
  memory: { atMost: 3 },
  'send-to-visible': { atMost: 1 },
  'timeline-mount': { atMost: 1 },
  'frame-time': { atMost: 1 },
  'scene-switch': { atMost: 1 },
}

/** Null where there is no target. */
export function isMet(bench: string, ratio: number): boolean | null {
  const target = targets[bench]
  if (target === undefined) return null
  return 'atLeast' in target ? ratio >= target.atLeast : ratio <= target.atMost
}

/** Like `≥ 0.5`; empty where there is none. */
export function describeTarget(bench: string): string {
  const target = targets[bench]
  if (target === undefined) return ''
  return 'atLeast' in target ? `≥ ${target.atLeast}` : `≤ ${target.atMost}`
}
