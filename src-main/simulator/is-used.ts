import type { Recording } from './world.ts'

/** Whether anything was done in it since it began. */
export function isUsed({ beginning: { inputs = 0 }, journal }: Recording): boolean {
  return journal.length > inputs
}
