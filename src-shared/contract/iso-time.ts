import { z } from 'zod'

/** ISO 8601 with a time zone, read as ms since the epoch. */
export const isoTime = z.iso
  .datetime({ offset: true, error: 'must be an ISO 8601 time with a zone, like 2026-11-20T14:03:07.000Z' })
  .transform((text) => Date.parse(text))
