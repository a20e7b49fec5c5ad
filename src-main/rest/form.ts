import { readInstant } from '#shared/contract/read-instant.ts'

/**
 * Parameters of a form, by their exact names; of a repeated one the first counts.
 * What cannot be read as its kind stays text, for the command's schema to refuse.
 */
export class Form {
  readonly #parameters: URLSearchParams

  constructor(parameters: URLSearchParams) {
    this.#parameters = parameters
  }

  text(name: string): string | undefined {
    return this.#parameters.get(name) ?? undefined
  }

  /** Empty counts as left out. */
  filled(name: string): string | undefined {
    return this.text(name) || undefined
  }

  /** Empty clears. */
  clearable(name: string): string | null | undefined {
    const text = this.text(name)
    return text === '' ? null : text
  }

  integer(name: string): number | string | undefined {
    const text = this.filled(name)
    return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : text
  }

  flag(name: string): boolean | string | undefined {
    const text = this.filled(name)
    return text === undefined ? undefined : (flags.get(text.toLowerCase()) ?? text)
  }

  /** Simulated ms; a date alone means its beginning in UTC, a time without a zone is UTC. Empty clears. */
  instant(name: string): number | string | null | undefined {
    const text = this.clearable(name)
    return text == null ? text : (readInstant(text) ?? text)
  }

  /** Every value of a repeated parameter. */
  all(name: string): string[] | undefined {
    return this.#parameters.has(name) ? this.#parameters.getAll(name) : undefined
  }
}

const flags = new Map([
  ['true', true],
  ['false', false],
])
