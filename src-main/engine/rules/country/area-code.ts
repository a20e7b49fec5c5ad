/** The area code of a number of the North American numbering plan, or null elsewhere. */
export function areaCode(e164: string): string | null {
  return e164.length === 12 && e164.startsWith('+1') ? e164.slice(2, 5) : null
}

const tollFreeCodes = new Set(['800', '833', '844', '855', '866', '877', '888'])

export function isTollFree(e164: string): boolean {
  return tollFreeCodes.has(areaCode(e164) ?? '')
}
