import { createHash, randomBytes } from 'node:crypto'

/** A new name for one saving of a workspace: 64 hexadecimal digits. */
export function newSaveId(): string {
  return randomBytes(32).toString('hex')
}

/** What stands in the file where its digest is going to be. */
export function placeOfDigest(saveId: string): string {
  return sha256(Buffer.from(saveId))
}

/** Writes the digest of the whole file into its place, so that a single changed bit shows. Answers the digest. */
export function seal(file: Uint8Array, saveId: string): string {
  const place = placeOfDigest(saveId)
  const offset = view(file).indexOf(place)
  if (offset === -1) throw new Error('The file has no place for its digest.')
  const digest = sha256(file)
  view(file).write(digest, offset)
  return digest
}

/** Whether the file is as it was sealed. */
export function isSealed(file: Uint8Array, saveId: string, digest: string): boolean {
  const offset = view(file).indexOf(digest)
  if (offset === -1) return false
  const unsealed = Buffer.from(file)
  unsealed.write(placeOfDigest(saveId), offset)
  return sha256(unsealed) === digest
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
