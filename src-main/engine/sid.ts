import type { Random } from './random.ts'

/** Prefixes of what the engine makes. */
export type SidPrefix = 'KS' | 'KC' | 'KP' | 'KI' | 'PN' | 'SM' | 'MM' | 'CA' | 'NO' | 'WH'

/** A new SID: the prefix and 32 hexadecimal digits, drawn from the seed. */
export function newSid(random: Random, prefix: SidPrefix): string {
  return prefix + hex(random.next()) + hex(random.next()) + hex(random.next()) + hex(random.next())
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0')
}
