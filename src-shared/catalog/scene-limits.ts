/** What a window must know of a scene file before it sends one. */
export const sceneLimits = {
  /** UTF-16 units. */
  length: 128 * 1024,
} as const
