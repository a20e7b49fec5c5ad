/** What the text of a statement says of it. */
export interface StatementText {
  /** As SQLite is to have it. */
  readonly planned: string
  /** Names of the parameters in the order in which SQLite numbers them: to bind by number costs a fraction of binding by name. */
  readonly names: readonly string[]
  readonly isReading: boolean
  /** The table whose rows it changes. */
  readonly writesTo: string | undefined
  /** The tables that it names, among other words. */
  readonly words: ReadonlySet<string>
}

export function readStatement(sql: string): StatementText {
  return {
    planned: plannedOnce(sql),
    names: [...new Set(sql.match(/:[a-z]\w*/gi))],
    isReading: /^\s*(?:SELECT|PRAGMA) /.test(sql),
    writesTo: /^\s*(?:INSERT(?: OR [A-Z]+)? INTO|UPDATE(?: OR [A-Z]+)?|DELETE FROM) (\w+)/.exec(sql)?.[1],
    words: new Set(sql.match(/\w+/g)),
  }
}

/**
 * SQLite may look at the value that a column is compared with to plan a statement, and then plans it anew for each value,
 * which costs many times what running it does. Behind a plus, which changes nothing, it does not look.
 */
function plannedOnce(sql: string): string {
  return sql.replaceAll(/(?<=[=<>] ):/g, '+:')
}
