import { createHash, timingSafeEqual } from 'node:crypto'

/** Compares without telling by its duration how much was right. */
export function isSameSecret(given: string, expected: string): boolean {
  return createSecretCheck(expected)(given)
}

/** The same for a secret that is asked for again and again. */
export function createSecretCheck(expected: string): (given: string) => boolean {
  const expectedDigest = digest(expected)
  return (given) => timingSafeEqual(digest(given), expectedDigest)
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
