/** What a rule says of one decision of its own. */
export interface Told {
  readonly saw: string
  readonly decided: string
  readonly because: string
  /** What would have let it pass, or what to do about the warning. */
  readonly remedy?: string
  /** Code with which the debugger warns of it; only where it went on all the same. */
  readonly warning?: number
}

/** A rule that a trace can name. Only its facts are stored; the words are made when somebody reads them. */
export interface Rule<Facts> {
  readonly title: string
  /** The public page that the rule comes from. */
  readonly source: string
  /** Every fact once, in the order they are stored in. New facts go last. */
  readonly order: readonly (keyof Facts)[]
  tell(facts: Facts, passed: boolean): Told
}

export type RulesOf<Subject> = { readonly [Id in keyof Subject]: Rule<Subject[Id]> }
