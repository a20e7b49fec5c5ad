import { areaCodesOfRegions } from './north-american-area-codes.ts'

interface CallingArea {
  /** State, province or island. */
  readonly region: string
  /** The code itself and those it shares a place with. */
  readonly overlay: ReadonlySet<string>
}

const areas = new Map<string, CallingArea>()
for (const [region, complexes] of Object.entries(areaCodesOfRegions)) {
  for (const complex of complexes.split(' ')) {
    const codes = complex.split('/')
    for (const code of codes) {
      areas.set(code, { region, overlay: new Set([...(areas.get(code)?.overlay ?? []), ...codes]) })
    }
  }
}

/** State, province or island of a North American area code; null for one that is not in geographic use. */
export function regionOf(areaCode: string): string | null {
  return areas.get(areaCode)?.region ?? null
}

/** The area codes that serve the same place as this one, itself included, ascending. */
export function overlayOf(areaCode: string): readonly string[] {
  return [...(areas.get(areaCode)?.overlay ?? [areaCode])].sort()
}
