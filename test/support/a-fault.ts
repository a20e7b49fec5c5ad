import type { Fault } from '#shared/resources/fault.ts'

/** The next text is lost, unless wished otherwise. */
export function aFault(wish: Partial<Fault> = {}): Fault {
  return { id: 1, kind: 'carrier-undelivered', match: {}, count: 1, probability: 1, value: null, used: 0, ...wish }
}
