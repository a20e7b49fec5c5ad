import type { TicketAnswer } from '#shared/contract/training-requests.ts'
import type { TicketFile } from './file/ticket-schema.ts'

export type Judgement =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong'; readonly because: string }
  /** An answer of the other kind, or a choice that there is not. */
  | { readonly kind: 'none' }

export function judgeAnswer(answer: TicketFile['answer'], given: TicketAnswer): Judgement {
  if ('choices' in answer) {
    const choice = 'choice' in given ? answer.choices[given.choice] : undefined
    if (choice === undefined) return { kind: 'none' }
    return choice.because === undefined ? { kind: 'right' } : { kind: 'wrong', because: choice.because }
  }
  if (!('code' in given)) return { kind: 'none' }
  if (given.code === answer.code) return { kind: 'right' }
  const known = answer.not.find(({ code }) => code === given.code)
  return { kind: 'wrong', because: known?.because ?? answer.otherwise }
}

/** The right choice, counted from 0, or the right code. */
export function rightAnswer(answer: TicketFile['answer']): number {
  return 'choices' in answer ? answer.choices.findIndex(({ right }) => right) : answer.code
}
