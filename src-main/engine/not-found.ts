import { refuse } from '#shared/contract/result.ts'
import type { Refused } from './step.ts'

/** 404/20404: no such resource there. `path` is the resource's path below `/v1`. https://www.twilio.com/docs/errors/20404 */
export function notFound(path: string): Refused {
  return refuse({ code: 20404, status: 404, message: `The requested resource ${path} was not found` })
}

export function serviceNotFound(serviceSid: string): Refused {
  return notFound(`/Services/${serviceSid}`)
}

export function sessionNotFound(serviceSid: string, sessionSid: string): Refused {
  return notFound(`/Services/${serviceSid}/Sessions/${sessionSid}`)
}

export function poolNumberNotFound(serviceSid: string, numberSid: string): Refused {
  return notFound(`/Services/${serviceSid}/PhoneNumbers/${numberSid}`)
}
