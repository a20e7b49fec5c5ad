/** The people and the session that the steps speak of. */
export interface TourCast {
  /** Names of the first two phones on stage. */
  readonly first: string
  readonly second: string
  readonly session: string
  /** The session that the first of them was in has ended. */
  readonly hasEnded: boolean
  /** Whether keys without Ctrl or ⌘ are switched on. */
  readonly plainKeys: boolean
}

export const tourSteps = ['text', 'numbers', 'stop', 'why', 'end'] as const
export type TourStep = (typeof tourSteps)[number]

export const stepTitles = {
  text: 'Send a text',
  numbers: 'See who sees what',
  stop: 'Lose one to STOP',
  why: 'Ask why',
  end: 'Let the session end',
} as const satisfies Record<TourStep, string>

/** What to do, with the keyboard or the mouse. */
export function howTo(step: TourStep, { first, second, session, hasEnded, plainKeys }: TourCast): string {
  switch (step) {
    case 'text':
      return `${plainKeys ? 'Press 1, write' : 'Write'} as ${first}, press Return. Watch whose number ${second} gets it from.`
    case 'numbers':
      return `Press ${session} in the middle: each person, their real number and their masked one.`
    case 'stop':
      return `${plainKeys ? 'Press Esc and 2, write' : 'Write'} STOP as ${second}, press Return. It never reaches ${first}.`
    case 'why':
      return `Press Why? beside the text that did not arrive${plainKeys ? ', or Esc and W' : ''}: the rule that stopped it, in plain words.`
    case 'end':
      if (hasEnded)
        return `The session has ended. ${plainKeys ? 'Press 1 and write' : 'Write'} as ${first} again: nobody gets it.`
      return plainKeys
        ? `Press X (Esc first, while you write): time jumps to where ${session} expires. Then write as ${first} again.`
        : `Select ${session} and choose Let it expire. Then write as ${first} again.`
  }
}
