/** Makes a switch exhaustive for the compiler, and loud if it ever is not. Throws. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
