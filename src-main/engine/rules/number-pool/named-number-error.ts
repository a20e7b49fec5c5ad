import type { NamedNumberProblem } from '#shared/catalog/rules/named-number-rules.ts'
import type { ApiError } from '#shared/contract/result.ts'
import { noNumber } from './no-number.ts'

interface Request {
  readonly identifier: string
  readonly proxyIdentifier: string | null
}

/** The refusal of a number that was named, as the REST API words it. https://www.twilio.com/docs/proxy/api/participant */
export function namedNumberError(problem: NamedNumberProblem | 'in-use', request: Request): ApiError {
  const person = { identifier: request.identifier, country: null }
  const byText = request.proxyIdentifier !== null
  const parameter = byText ? 'proxyIdentifier' : 'proxyIdentifierSid'
  return problem in capabilityCodes
    ? { ...noNumber(capabilityCodes[problem as keyof typeof capabilityCodes], person), parameter }
    : { ...wordings[problem as keyof typeof wordings], status: 400, parameter }
}

const capabilityCodes = { 'no-voice': 80201, 'no-sms': 80202, reserved: 80207 } as const

const wordings = {
  'two-numbers': {
    code: 80701,
    message: "'ProxyIdentifierSid' is invalid. ProxyIdentifier and ProxyIdentifierSid name different numbers.",
  },
  'not-a-number': { code: 80304, message: 'Unmanaged Proxy Identifier not found.' },
  'invalid-sid': { code: 80407, message: 'Phone Number Sid is invalid.' },
  'not-owned': { code: 80606, message: 'Proxy identifier is not owned by this account.' },
  'not-in-service': { code: 80605, message: 'Proxy identifier is not in this Service.' },
  'own-number': {
    code: 80402,
    message: 'Invalid Identifier and Proxy Identifier pair: the proxy number is the own number of a participant.',
  },
  'in-use': { code: 80604, message: 'Proxy identifier already in use with requested identifier.' },
} as const
