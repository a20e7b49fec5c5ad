import type { DeliveryBehavior, OnCallBehavior, Phone } from '#shared/resources/phone.ts'

/** What a phone does when it rings. */
export const ringingWords: readonly { readonly value: OnCallBehavior; readonly label: string }[] = [
  { value: 'manual', label: 'Waits for you' },
  { value: 'answer', label: 'Picks up' },
  { value: 'decline', label: 'Turns it down' },
  { value: 'busy', label: 'Is busy' },
  { value: 'no-answer', label: 'Rings until it stops' },
  { value: 'voicemail', label: 'Goes to voicemail' },
]

/** What the carrier does with texts to a phone. */
export const carrierWords: readonly { readonly value: DeliveryBehavior; readonly label: string }[] = [
  { value: 'ok', label: 'Arrive' },
  { value: 'fail', label: 'Fail' },
  { value: 'undelivered', label: 'Stay undelivered' },
]

/** What a phone does by itself, as far as that is unusual: `picks up, texts fail`; null where it is not. */
export function unusualWords({ onCall, deliver }: Pick<Phone, 'onCall' | 'deliver'>): string | null {
  const ringing = ringingWords.find(({ value }) => value === onCall && value !== 'manual')?.label
  const texts = carrierWords.find(({ value }) => value === deliver && value !== 'ok')?.label
  const words = [ringing, texts && `texts ${texts}`].flatMap((word) => word?.toLowerCase() ?? [])
  return words.length === 0 ? null : words.join(', ')
}
