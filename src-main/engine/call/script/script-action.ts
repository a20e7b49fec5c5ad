import { type Decision, passed } from '#shared/catalog/decision.ts'
import type { Gather } from '../../rules/twiml/gather.ts'
import type { CallAction, Prompt } from '../../rules/twiml/plan-call.ts'
import { verbsInWords } from '../../rules/twiml/verbs-in-words.ts'

/** A gather under way: prompts still to be heard, then silence until keys are pressed. */
export interface Listening extends Gather {
  readonly does: 'listen'
  readonly prompts: readonly Prompt[]
  /** The time without keys has begun. */
  readonly isSilent: boolean
}

/** What a call has still to do, as it is stored. */
export type ScriptAction = CallAction | Listening

/** That these are run in a call, for its trace. */
export function tellCallTwiml(actions: readonly CallAction[]): Decision {
  return passed('twiml', { kind: 'call', verbs: verbsInWords(actions.map(({ does }) => words[does])) })
}

const words: Readonly<Record<CallAction['does'], string>> = {
  hear: 'Say or Play',
  pause: 'Pause',
  dial: 'Dial',
  'hang-up': 'Hangup',
  redirect: 'Redirect',
  gather: 'Gather',
  reject: 'Reject',
}
