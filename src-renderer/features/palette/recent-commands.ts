import { z } from 'zod'
import { recall, remember } from '#renderer/state/remembered.ts'

const kept = 5
const names = z.array(z.string())

/** The names of the commands chosen last, newest first. */
export function recentCommands(): readonly string[] {
  return recall('palette', names) ?? []
}

export function noteCommand(name: string): void {
  remember('palette', [name, ...recentCommands().filter((other) => other !== name)].slice(0, kept))
}
