import type { AccountSettings } from '#shared/catalog/settings.ts'

export type OptOutEra = AccountSettings['optOutEra']

interface DropList {
  readonly words: ReadonlySet<string>
  readonly anyCase: boolean
}

const stopWords = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT'] as const
const frenchStopWords = ['ARRET', 'ARRETE', 'ARRETT'] as const
const newerStopWords = ['REVOKE', 'OPTOUT'] as const

const droppedSince2020 = [...stopWords, ...frenchStopWords, 'UNSTOP'] as const

/** What Proxy keeps from being forwarded, by revision. https://www.twilio.com/docs/proxy/opt-out-keywords */
export const dropLists: Readonly<Record<OptOutEra, DropList>> = {
  '2020-07': { words: new Set([...droppedSince2020, 'START', 'YES', 'DEBUT']), anyCase: false },
  '2020-09': { words: new Set(droppedSince2020), anyCase: true },
  '2026': { words: new Set([...droppedSince2020, ...newerStopWords]), anyCase: true },
}

type Keyword = 'stop' | 'start' | 'help'

const platformWords = new Map<string, Keyword>([
  ...stopWords.map((word) => [word, 'stop'] as const),
  ['START', 'start'],
  ['YES', 'start'],
  ['UNSTOP', 'start'],
  ['HELP', 'help'],
  ['INFO', 'help'],
])

const tollFreeWords = new Map<string, Keyword>([
  ['STOP', 'stop'],
  ['START', 'start'],
  ['UNSTOP', 'start'],
])

/** What a keyword in capitals means to the platform. https://help.twilio.com/articles/223134027 */
export function platformKeyword(word: string, era: OptOutEra): Keyword | undefined {
  if (era === '2026' && newerStopWords.some((newer) => newer === word)) return 'stop'
  return platformWords.get(word)
}

/** Toll-free numbers know fewer keywords; their carriers act on them. */
export function tollFreeKeyword(word: string): Keyword | undefined {
  return tollFreeWords.get(word)
}
