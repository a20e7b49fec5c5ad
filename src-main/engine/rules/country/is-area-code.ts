import { isTollFree } from './area-code.ts'
import { regionOf } from './calling-area.ts'

/** Whether numbers of the North American numbering plan begin with it, those of a place or toll-free ones. */
export function isAreaCode(text: string): boolean {
  return regionOf(text) !== null || isTollFree(`+1${text}5552000`)
}
