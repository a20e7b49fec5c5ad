import type { Database } from '../../store/database.ts'
import { findService } from '../../store/services.ts'

/** Addresses of the application, each null where the service has none. https://www.twilio.com/docs/proxy/api/webhooks */
export interface CallbackUrls {
  readonly callback: string | null
  readonly intercept: string | null
  readonly outOfSession: string | null
}

export function findCallbackUrls(db: Database, serviceSid: string): CallbackUrls {
  const service = findService(db, serviceSid)
  return {
    callback: service?.callbackUrl ?? null,
    intercept: service?.interceptCallbackUrl ?? null,
    outOfSession: service?.outOfSessionCallbackUrl ?? null,
  }
}
