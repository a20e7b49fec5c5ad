import { refuse } from '#shared/contract/result.ts'
import { codeOf } from '#shared/contract/thrown.ts'

/** What a disk refused, in words that say what to do; anything else is a bug and is thrown again. */
function diskTrouble(error: unknown): string {
  const code = codeOf(error) ?? ''
  const words = known.get(code)
  if (words !== undefined) return words
  if (/^E[A-Z0-9]+$/.test(code)) return `the disk refused it (${code})`
  throw error
}

const known = new Map([
  ['ENOSPC', 'the disk is full: make room on it'],
  ['EDQUOT', 'your share of the disk is full: make room on it'],
  ['EFBIG', 'the file may not become that large'],
  ['EACCES', 'it may not be written there'],
  ['EPERM', 'it may not be written there'],
  ['EROFS', 'the disk is read-only'],
  ['ENOENT', 'there is no such file or folder'],
  ['ENOTDIR', 'there is no such file or folder'],
  ['EISDIR', 'it is a folder'],
  ['EIO', 'the disk has a fault'],
])

/** For as long as it is so: what happens is kept in memory, and the disk is tried again. */
export function unkept(error: unknown): string {
  return `What happens is not kept on the disk: ${diskTrouble(error)}. It is tried again each second.`
}

/** `what` completed by what the disk said; a bug is thrown again. */
export function refuseDisk(what: string, error: unknown) {
  return refuse({ code: 'disk_trouble', status: 507, message: `${what}: ${diskTrouble(error)}.` })
}
