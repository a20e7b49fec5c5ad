/** Keys that a call waits for. */
export interface Gather {
  /** Where they are sent. */
  readonly url: string
  /** Null where only the finishing key or silence ends it. */
  readonly mostDigits: number | null
  /** Keys each of which ends it; none where silence alone does. */
  readonly finishOnKey: string
  /** Seconds of silence that end it. */
  readonly seconds: number
  readonly digits: string
}

export type Pressed =
  | { readonly kind: 'more'; readonly digits: string }
  | { readonly kind: 'enough'; readonly digits: string; readonly finishedOn: string | null }

/** What further keys make of it, one after the other; those after the last that counts are lost. https://www.twilio.com/docs/voice/twiml/gather */
export function press({ digits, mostDigits, finishOnKey }: Gather, keys: string): Pressed {
  let pressed = digits
  for (const key of keys) {
    if (finishOnKey.includes(key)) return { kind: 'enough', digits: pressed, finishedOn: key }
    pressed += key
    if (pressed.length === mostDigits) return { kind: 'enough', digits: pressed, finishedOn: null }
  }
  return { kind: 'more', digits: pressed }
}
