/** Where something stands in a file; both count from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** What is wrong with a scene file, where, and what was expected there. */
export interface Problem extends Place {
  readonly message: string
}

/** As compilers write it, so that editors and terminals lead there: `ride.yaml:12:7: …`. */
export function problemInWords(file: string, { line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`
}
