/** What is on sale where: by area code, or ranges that regulators keep for fiction. */
export type Offer =
  | { readonly by: 'area-code'; readonly label: string }
  | { readonly by: 'range'; readonly label: string; readonly stem: string; readonly digits: number }
  | { readonly by: 'hand'; readonly label: string }

/**
 * Numbers for drama: https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama,
 * https://www.acma.gov.au/phone-numbers-use-tv-shows-films-and-creative-works and their like elsewhere.
 */
export const offers = {
  US: { by: 'area-code', label: 'United States and Canada' },
  GB: { by: 'range', label: 'United Kingdom', stem: '+442079460', digits: 3 },
  FR: { by: 'range', label: 'France', stem: '+33199001', digits: 3 },
  DE: { by: 'range', label: 'Germany', stem: '+493023125', digits: 3 },
  SE: { by: 'range', label: 'Sweden', stem: '+4684650040', digits: 1 },
  AU: { by: 'range', label: 'Australia', stem: '+61255501', digits: 3 },
  own: { by: 'hand', label: 'Numbers that you write down' },
} as const satisfies Readonly<Record<string, Offer>>

export type OfferName = keyof typeof offers

export const offerChoices = (Object.keys(offers) as readonly OfferName[]).map((value) => ({
  value,
  label: offers[value].label,
}))

/** The first numbers of a range that are not taken; fewer where it has no more. */
export function suggestFrom(
  { stem, digits }: Extract<Offer, { readonly by: 'range' }>,
  count: number,
  taken: ReadonlySet<string>,
): readonly string[] {
  return Array.from({ length: 10 ** digits }, (_, line) => `${stem}${String(line).padStart(digits, '0')}`)
    .filter((e164) => !taken.has(e164))
    .slice(0, count)
}
