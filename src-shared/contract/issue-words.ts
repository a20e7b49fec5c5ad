import type { z } from 'zod'

/**
 * What a value would have to be, for a schema that has no words of its own: after the name of a field it makes a
 * sentence. Undefined leaves it to zod.
 */
export const issueWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'must be given' : kinds[issue.expected]
    case 'invalid_value':
      return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}`
    case 'too_small':
      return `must ${sized(issue.origin, issue.inclusive === false ? 'more than' : 'at least', issue.minimum)}`
    case 'too_big':
      return `must ${sized(issue.origin, issue.inclusive === false ? 'less than' : 'at most', issue.maximum)}`
    default:
      return undefined
  }
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  array: 'must be a list',
  boolean: 'must be true or false',
  int: 'must be a whole number',
  number: 'must be a number',
  object: 'must be a JSON object',
  record: 'must be a JSON object',
  string: 'must be text',
}

function sized(origin: string, bound: string, limit: number | bigint): string {
  switch (origin) {
    case 'string':
      return `be ${bound} ${limit} ${limit === 1 ? 'character' : 'characters'} long`
    case 'array':
    case 'set':
      return `hold ${bound} ${limit}`
    default:
      return `be ${bound} ${limit}`
  }
}
