import type { Random } from './random.ts'

/** Prefixes of what the engine makes. */
export type SidPrefix = 'KS' | 'KC' | 'KP' | 'KI' | 'PN' | 'SM' | 'MM' | 'CA' | 'NO' | 'WH'

/** A new SID: the prefix and 32 hexadecimal digits, drawn from the seed. */
export function newSid(random: Random, prefix: SidPrefix): string {
  for (let offset = 0; offset < drawn.length; offset += 4) drawn.writeUInt32BE(random.next(), offset)
  return prefix + drawn.toString('hex')
}

const drawn = Buffer.alloc(16)
