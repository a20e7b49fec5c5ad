export interface SegmentCount {
  readonly encoding: 'GSM-7' | 'UCS-2'
  /** Septets in GSM-7, UTF-16 units in UCS-2. */
  readonly units: number
  readonly segments: number
}

/**
 * How many SMS a text needs; one for an empty text. A character of two units is never torn apart: where one is left, it
 * stays empty. A flag, or whatever else several characters make together, may be torn: which do depends on the version of
 * Unicode. https://www.twilio.com/docs/glossary/what-sms-character-limit
 */
export function countSegments(body: string): SegmentCount {
  const septets = countSeptets(body)
  if (septets === null) {
    const segments = body.length <= 70 ? 1 : fill(body, 67, (character) => character.length)
    return { encoding: 'UCS-2', units: body.length, segments }
  }
  const segments = septets <= 160 ? 1 : fill(body, 153, (character) => septetsOf[character.charCodeAt(0)] ?? 0)
  return { encoding: 'GSM-7', units: septets, segments }
}

function fill(body: string, room: number, unitsOf: (character: string) => number): number {
  let segments = 1
  let left = room
  for (const character of body) {
    const units = unitsOf(character)
    if (units > left) {
      segments += 1
      left = room
    }
    left -= units
  }
  return segments
}

const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const extended = '\f^{}\\[~]|€'

/** Septets that a character takes; none for one outside GSM-7. */
const septetsOf = new Uint8Array(0x10000)
for (const character of basic) septetsOf[character.charCodeAt(0)] = 1
for (const character of extended) septetsOf[character.charCodeAt(0)] = 2

/** Null as soon as one character is not in GSM-7. https://www.twilio.com/docs/glossary/what-is-gsm-7-character-encoding */
function countSeptets(body: string): number | null {
  let septets = 0
  for (let index = 0; index < body.length; index += 1) {
    const cost = septetsOf[body.charCodeAt(index)]
    if (!cost) return null
    septets += cost
  }
  return septets
}
