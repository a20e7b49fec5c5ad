const length = 128 * 1024

/** What a window must know of a scene file before it sends one; a lesson's or a ticket's is the same. */
export const sceneLimits = {
  /** UTF-16 units. */
  length,
  /** Above which a file has more characters than it may, in any encoding. */
  bytes: 4 * length,
} as const

export function sceneFileTooLong(): string {
  return `The file is too long: at most ${length.toLocaleString('en')} characters are read.`
}
