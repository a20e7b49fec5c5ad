/** The people and the session that the steps speak of. */
export interface TourCast {
  /** Names of the first two phones on stage. */
  readonly first: string
  readonly second: string
  readonly session: string
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
export function howTo(step: TourStep, { first, second, session, plainKeys }: TourCast): string {
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
      return plainKeys
        ? `Press X (Esc first, while you write): time jumps to where ${session} expires. Then write as ${first} again.`
        : `Select ${session} and choose Let it expire. Then write as ${first} again.`
  }
}
