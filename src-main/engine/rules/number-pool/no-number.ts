import type { ApiError } from '#shared/contract/result.ts'

export type NoNumberCode = 80201 | 80202 | 80203 | 80205 | 80206 | 80207 | 80208

interface Person {
  readonly identifier: string
  readonly country: string | null
}

/** Why the pool has nothing for this person, as the REST API words it. https://www.twilio.com/docs/errors/80203 */
export function noNumber(code: NoNumberCode, person: Person): ApiError {
  return {
    code,
    status: 400,
    message: `This Service has no compatible Proxy numbers for this Participant. ${reasons[code](person)}`,
    parameter: 'identifier',
  }
}

const reasons: Readonly<Record<NoNumberCode, (person: Person) => string>> = {
  80201: () => 'The session mode includes voice and no matching number can make and take calls.',
  80202: () => 'The session mode includes messages and no matching number can send and receive SMS.',
  80203: ({ country }) =>
    country === null
      ? 'The country of the identifier is unknown; name a number with ProxyIdentifier.'
      : `There are no numbers for country code ${country}; add one or name a number with ProxyIdentifier.`,
  80205: () => 'There are no Proxy numbers configured for this Service.',
  80206: () => 'No number satisfies the GeoMatchLevel of this Service.',
  80207: () => 'All matching numbers are reserved; add an unreserved number or name one with ProxyIdentifier.',
  80208: ({ identifier }) => `All matching numbers are in use by ${identifier} in other active sessions.`,
}
