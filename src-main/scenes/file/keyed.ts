import { z } from 'zod'
import { nearestOf } from './nearest-of.ts'

/** A map with these keys and no others; a stranger is told which there are. */
export function keyed<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const names = Object.keys(shape)
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? strangerInWords(issue.keys, names) : undefined),
  })
}

function strangerInWords([stranger = '']: readonly string[], names: readonly string[]): string {
  const near = nearestOf(stranger, names)
  const hint = near === undefined ? '' : ` Did you mean '${near}'?`
  return `'${stranger}' is no key here.${hint} Expected one of: ${names.join(', ')}.`
}
