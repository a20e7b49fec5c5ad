import type { RestRequest } from './route.ts'

/** The SID that an address of the 2010-04-01 API ends with, before the format it is wanted in. */
export function recordSid(request: RestRequest, part: string): string {
  return request.part(part).replace(/\.json$/, '')
}
