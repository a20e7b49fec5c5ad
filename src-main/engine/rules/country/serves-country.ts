const servedByUnitedStates = new Set(['AG', 'AI', 'BM', 'BS', 'MS', 'TC', 'VG', 'VI'])
const britishIsles = new Set(['GB', 'GG', 'IM', 'JE'])

/**
 * Whether a number of one country may be given to a participant of another: the same country, or one that shares its
 * dialling code. https://www.twilio.com/docs/proxy/understanding-phone-number-management
 */
export function servesCountry(numberCountry: string, participantCountry: string): boolean {
  if (numberCountry === participantCountry) return true
  if (numberCountry === 'US') return servedByUnitedStates.has(participantCountry)
  return britishIsles.has(numberCountry) && britishIsles.has(participantCountry)
}
