import type { NamedNumberProblem } from '#shared/catalog/rules/named-number-rules.ts'
import type { ApiError } from '#shared/contract/result.ts'
import { lostPlus } from '../country/lost-plus.ts'
import { noNumber } from './no-number.ts'

interface Request {
  readonly identifier: string
  readonly proxyIdentifier: string | null
  readonly proxyIdentifierSid: string | null
}

/** The refusal of a number that was named, as the REST API words it. https://www.twilio.com/docs/proxy/api/participant */
export function namedNumberError(problem: NamedNumberProblem | 'in-use', request: Request): ApiError {
  const person = { identifier: request.identifier, country: null }
  const byText = request.proxyIdentifier !== null
  const parameter = byText ? 'proxyIdentifier' : 'proxyIdentifierSid'
  if (problem in capabilityCodes)
    return { ...noNumber(capabilityCodes[problem as keyof typeof capabilityCodes], person), parameter }
  const { code, say } = wordings[problem as keyof typeof wordings]
  const named = (problem === 'invalid-sid' ? null : request.proxyIdentifier) ?? request.proxyIdentifierSid ?? ''
  return { code, status: 400, message: say(named), parameter }
}

const capabilityCodes = { 'no-voice': 80201, 'no-sms': 80202, reserved: 80207 } as const

interface Wording {
  readonly code: number
  /** `named` is the text or SID given. */
  readonly say: (named: string) => string
}

const wordings: Record<Exclude<NamedNumberProblem | 'in-use', keyof typeof capabilityCodes>, Wording> = {
  'two-numbers': {
    code: 80701,
    say: () => "'ProxyIdentifierSid' is invalid. ProxyIdentifier and ProxyIdentifierSid name different numbers.",
  },
  'not-a-number': {
    code: 80304,
    say: (named) => `Unmanaged Proxy Identifier not found: '${named}' is no phone number.${lostPlus(named)}`,
  },
  'invalid-sid': {
    code: 80407,
    say: (named) => `'ProxyIdentifierSid' is invalid. '${named}' is not a Phone Number Sid.`,
  },
  'not-owned': { code: 80606, say: (named) => `Proxy identifier ${named} is not owned by this account.` },
  'not-in-service': { code: 80605, say: (named) => `Proxy identifier ${named} is not in this Service.` },
  'own-number': {
    code: 80402,
    say: (named) => `Invalid Identifier and Proxy Identifier pair: ${named} is the own number of a participant.`,
  },
  'in-use': { code: 80604, say: () => 'Proxy identifier already in use with requested identifier.' },
}
