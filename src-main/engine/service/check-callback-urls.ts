import { refusal } from '../refusal.ts'
import type { Refused } from '../step.ts'

interface CallbackUrls {
  readonly callbackUrl?: string | null | undefined
  readonly interceptCallbackUrl?: string | null | undefined
  readonly outOfSessionCallbackUrl?: string | null | undefined
}

const proxyHosts = /^https?:\/\/(?:[^/@]*@)?(?:proxy|webhooks)\.twilio\.com(?:[:/?#]|$)/i

/** A callback may not lead back to Proxy itself. https://www.twilio.com/docs/proxy/proxy-changelog */
export function checkCallbackUrls(urls: CallbackUrls): Refused | null {
  for (const parameter of ['callbackUrl', 'interceptCallbackUrl', 'outOfSessionCallbackUrl'] as const) {
    if (proxyHosts.test(urls[parameter] ?? '')) {
      const field = parameter[0]?.toUpperCase() + parameter.slice(1)
      return refusal(80701, `'${field}' is invalid. It must not point to Proxy itself.`, { parameter })
    }
  }
  return null
}
