/** What answers hold besides the simulation's own facts: whose account it is and where the request came to. */
export interface Origin {
  readonly accountSid: string
  /** Scheme, host and port, without a slash at the end. */
  readonly baseUrl: string
}

export function serviceUrl({ baseUrl }: Origin, serviceSid: string): string {
  return `${baseUrl}/v1/Services/${serviceSid}`
}

export function sessionUrl(origin: Origin, serviceSid: string, sessionSid: string): string {
  return `${serviceUrl(origin, serviceSid)}/Sessions/${sessionSid}`
}
