import { moreInfo } from '../codes.ts'
import { pages } from '../pages.ts'
import type { RulesOf } from './rule.ts'

/** What the platform's own filter did with a keyword. `off`: the account has it switched off. */
export type StopFilterAction = 'block' | 'still-blocked' | 'unblock' | 'not-blocked' | 'help' | 'off'

export interface OptOutFacts {
  readonly 'platform-stop-filter': {
    readonly word: string
    readonly from: string
    readonly to: string
    readonly action: StopFilterAction
  }
  /** `word` is the one that matched, or null. `era` is the revision of the word list. */
  readonly 'opt-out-word': { readonly era: string; readonly word: string | null }
  readonly 'outbound-opt-out': { readonly from: string; readonly to: string }
}

export const optOutRules: RulesOf<OptOutFacts> = {
  'platform-stop-filter': {
    title: 'Is it a keyword for the platform?',
    source: pages.stopFiltering,
    order: ['word', 'from', 'to', 'action'],
    tell: ({ word, from, to, action }) => ({
      saw: `The whole text is the keyword ${word}.`,
      decided: tellAction[action](from, to),
      because:
        action === 'off'
          ? 'The account has its SMS STOP filtering switched off.'
          : 'The platform watches for keywords by itself, before Proxy sees the text, and keeps a list of blocked pairs.',
    }),
  },
  'opt-out-word': {
    title: 'Is it an opt-out word for Proxy?',
    source: pages.optOutWords,
    order: ['era', 'word'],
    tell: ({ era, word }, passed) => {
      if (word === null) {
        return {
          saw: `The text is none of the opt-out words (list of ${era}).`,
          decided: 'It may go on.',
          because: 'Only a text that consists of one such word, and nothing else, is held back.',
        }
      }
      return passed
        ? {
            saw: `The whole text is the opt-out word ${word}.`,
            decided: 'It may go on all the same.',
            because: 'Proxy follows the account’s SMS STOP filtering here, and that is switched off.',
          }
        : {
            saw: `The whole text is the opt-out word ${word} (list of ${era}).`,
            decided: 'The text is dropped (80901); the other side and your application hear nothing of it.',
            because: 'Opt-out words are meant for the platform and are never passed between participants.',
            remedy: `Any other text: “${word} please” is forwarded.`,
          }
    },
  },
  'outbound-opt-out': {
    title: 'Has the recipient opted out?',
    source: moreInfo(21610),
    order: ['from', 'to'],
    tell: ({ from, to }, passed) =>
      passed
        ? {
            saw: `${to} has not opted out of texts from ${from}.`,
            decided: 'The text may be sent.',
            because: 'Opting out blocks one pair of numbers only, and this pair is not blocked.',
          }
        : {
            saw: `${to} has opted out of texts from ${from}.`,
            decided: 'The platform refuses to send it (21610).',
            because:
              'After an opt-out word nothing is sent from that number to that person; other numbers are not affected.',
            remedy: `${to} texts START to ${from}.`,
          },
  },
}

const tellAction: Readonly<Record<StopFilterAction, (from: string, to: string) => string>> = {
  block: (from, to) => `Texts from ${to} to ${from} are blocked from now on, and ${from} gets a confirmation.`,
  'still-blocked': (from, to) => `Texts from ${to} to ${from} were blocked before; no second confirmation is sent.`,
  unblock: (from, to) => `Texts from ${to} to ${from} are allowed again, and ${from} gets a confirmation.`,
  'not-blocked': (from, to) => `Texts from ${to} to ${from} were not blocked; ${from} gets a confirmation.`,
  help: (from) => `${from} gets the platform’s help text.`,
  off: () => 'The platform does nothing.',
}
