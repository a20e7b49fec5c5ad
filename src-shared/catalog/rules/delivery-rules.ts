import { moreInfo } from '../codes.ts'
import { limits } from '../limits.ts'
import { pages } from '../pages.ts'
import type { RulesOf } from './rule.ts'

export type CarrierResult = 'delivered' | 'undelivered' | 'failed'

export interface DeliveryFacts {
  readonly 'message-length': {
    readonly characters: number
    readonly segments: number
    readonly encoding: 'GSM-7' | 'UCS-2'
  }
  /** How many addresses the request names. */
  readonly 'media-reserved': { readonly media: number }
  readonly carrier: { readonly to: string; readonly result: CarrierResult }
}

export const deliveryRules: RulesOf<DeliveryFacts> = {
  'message-length': {
    title: 'Is the text short enough?',
    source: moreInfo(21617),
    order: ['characters', 'segments', 'encoding'],
    tell: ({ characters, segments, encoding }, passed) => ({
      saw: `The text has ${characters} characters: ${segments} ${segments === 1 ? 'segment' : 'segments'} in ${encoding}.`,
      decided: passed ? 'It may be sent.' : 'The platform refuses to send it (21617).',
      because: `A text may have up to ${limits.messageBodyLength} characters; segments only matter for the bill.`,
      ...(!passed && { remedy: `At most ${limits.messageBodyLength} characters, or several texts.` }),
    }),
  },
  'media-reserved': {
    title: 'Can media go with it?',
    source: pages.sendingMessages,
    order: ['media'],
    tell: ({ media }) => ({
      saw: `The request names ${media === 1 ? 'a MediaUrl' : `${media} MediaUrls`}.`,
      decided: 'Only the text is sent.',
      because: 'MediaUrl is reserved for the future: so far, no media can be sent through the API of Proxy.',
    }),
  },
  carrier: {
    title: 'Did the carrier deliver it?',
    source: pages.messageStatus,
    order: ['to', 'result'],
    tell: ({ to, result }) => tellCarrier[result](to),
  },
}

const tellCarrier = {
  delivered: (to: string) => ({
    saw: `The carrier of ${to} confirmed the delivery.`,
    decided: 'The text is delivered.',
    because: 'The carrier’s receipt says so.',
  }),
  undelivered: (to: string) => ({
    saw: `The carrier of ${to} took the text but could not reach the phone.`,
    decided: 'The text is undelivered (30003).',
    because: 'The phone is off, out of reach, or no longer in service.',
    remedy: `A phone at ${to} that can be reached.`,
  }),
  failed: (to: string) => ({
    saw: `The carrier of ${to} did not take the text, and gave no reason.`,
    decided: 'The text has failed (30008).',
    because: 'An error without further detail came back from the carrier.',
    remedy: `A carrier that accepts texts for ${to}; sending once more may help.`,
  }),
} as const
