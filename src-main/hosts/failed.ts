import { refuse } from '#shared/contract/result.ts'

/** A bug: how far the request came, nobody knows. */
export const failed = refuse({
  code: 'internal_error',
  status: 500,
  message: 'Something went wrong inside Masquerade.',
})
