/** A step of a recorded scene. */
export interface SpokenStep {
  readonly sentence: string
  /** What follows the colon. */
  readonly content?: unknown
}

/** What something that was done is called in a scene: steps, or, where the language has no words for it, what it was. */
export type Said =
  | { readonly kind: 'steps'; readonly steps: readonly SpokenStep[] }
  | { readonly kind: 'unsaid'; readonly what: string }

export function say(sentence: string, content?: unknown): Said {
  return { kind: 'steps', steps: [step(sentence, content)] }
}

export function step(sentence: string, content?: unknown): SpokenStep {
  return content === undefined ? { sentence } : { sentence, content }
}

/** It changed nothing that anybody could see. */
export const nothing: Said = { kind: 'steps', steps: [] }

export function unsaid(what: string): Said {
  return { kind: 'unsaid', what }
}
