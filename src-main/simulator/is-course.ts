import type { Beginning } from './world.ts'

/** Whether a lesson or ticket has that stage, whoever takes it: then it is not what the person works on. */
export function isCourse({ piece }: Pick<Beginning, 'piece'>): boolean {
  return piece?.kind === 'lesson' || piece?.kind === 'ticket'
}
