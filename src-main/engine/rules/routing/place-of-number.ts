import type { ContactKind, NumberPlace } from '#shared/catalog/rules/contact-rules.ts'
import type { MessagingServiceBinding } from '#shared/resources/owned-number.ts'

interface Dialled {
  readonly kind: ContactKind
  readonly inPool: boolean
  readonly messagingService: MessagingServiceBinding | null
}

/**
 * Whether what arrives at a number is Proxy's business. A Messaging Service only concerns messages.
 * https://www.twilio.com/docs/proxy/api/phone-number
 */
export function placeOfNumber({ kind, inPool, messagingService }: Dialled): NumberPlace {
  if (!inPool) return 'none'
  return kind === 'message' && messagingService?.inbound === 'own' ? 'messaging-service' : 'pool'
}
