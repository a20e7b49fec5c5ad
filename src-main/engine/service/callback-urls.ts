import type { Database } from '../../store/database.ts'
import { findService } from '../../store/services.ts'

/** Addresses of the application, each null where the service has none. https://www.twilio.com/docs/proxy/api/webhooks */
export interface CallbackUrls {
  readonly callback: string | null
  readonly intercept: string | null
  readonly outOfSession: string | null
}

/** What a service wants to be asked and told. Remembered: every message and call wants to know. */
export function findCallbackUrls(db: Database, serviceSid: string): CallbackUrls {
  return db.remember(`callback urls of ${serviceSid}`, ['service'], () => {
    const service = findService(db, serviceSid)
    return {
      callback: service?.callbackUrl ?? null,
      intercept: service?.interceptCallbackUrl ?? null,
      outOfSession: service?.outOfSessionCallbackUrl ?? null,
    }
  })
}
