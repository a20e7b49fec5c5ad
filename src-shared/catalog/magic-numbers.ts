import type { Phone } from '../resources/phone.ts'
import { pages } from './pages.ts'

/** What happens to a text or call for a magic number. Null: nothing special. */
export interface MagicNumber {
  readonly meaning: string
  /** Public page that the meaning comes from; null for our own. */
  readonly source: string | null
  /** Codes with which the platform refuses to send a text or to place a call there. */
  readonly refusesText: number | null
  readonly refusesCall: number | null
  /** What its phone does until it is told otherwise. */
  readonly phone: Partial<Pick<Phone, 'onCall' | 'deliver'>>
  /** The mailbox greets callers with the number itself. */
  readonly greetsWithNumber: boolean
}

const twilio = pages.testCredentials
const harmless = { refusesText: null, refusesCall: null, phone: {}, greetsWithNumber: false } as const
const theirs = (meaning: string, refusesText: number | null, refusesCall: number | null): MagicNumber => ({
  ...harmless,
  meaning,
  source: twilio,
  refusesText,
  refusesCall,
})
const ours = (meaning: string, phone: MagicNumber['phone']): MagicNumber => ({
  ...harmless,
  meaning,
  source: null,
  phone,
})

/**
 * Numbers that stand for something that goes wrong: up to 0009 with the meaning that Twilio's test credentials give
 * them as a recipient, from 0051 with ours. https://www.twilio.com/docs/iam/test-credentials
 */
export const magicNumbers: Readonly<Record<string, MagicNumber>> = {
  '+15005550001': theirs('The number is not valid.', 21211, 21217),
  '+15005550002': theirs('The network has no route to the number.', 21612, 21214),
  '+15005550003': theirs('The account has no permission for the country of the number.', 21408, 21215),
  '+15005550004': theirs('The number is blocked for the account.', 21610, 21216),
  '+15005550006': theirs('The number is valid and everything reaches it.', null, null),
  '+15005550009': theirs('The number cannot receive texts.', 21614, null),
  '+15005550051': ours('The carrier takes texts but cannot reach the phone (30003).', { deliver: 'undelivered' }),
  '+15005550052': ours('The line is always busy.', { onCall: 'busy' }),
  '+15005550053': ours('Nobody ever answers.', { onCall: 'no-answer' }),
  '+15005550054': {
    ...ours('A mailbox answers whose greeting says the number of its owner.', { onCall: 'voicemail' }),
    greetsWithNumber: true,
  },
}

const byNumber: ReadonlyMap<string, MagicNumber> = new Map(Object.entries(magicNumbers))

export function findMagicNumber(e164: string): MagicNumber | undefined {
  return byNumber.get(e164)
}
