import { sceneLimits } from '#shared/catalog/scene-limits.ts'

/** What keeps a hostile file from costing more than it is worth; far above what a scene needs. */
export const fileLimits = {
  ...sceneLimits,
  /** Lists and maps inside each other. */
  depth: 12,
  chapters: 50,
  /** In one chapter. */
  steps: 500,
  people: 50,
  numbers: 200,
  responders: 50,
  /** How often one step may ask. */
  requests: 1000,
  /** How often a whole scene may ask. */
  requestsInAll: 20_000,
  /** Problems told at a time. */
  problems: 20,
} as const
