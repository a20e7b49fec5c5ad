import type { MiddlewareHandler } from 'hono'
import { createSecretCheck } from './is-same-secret.ts'

export interface Credentials {
  readonly accountSid: string
  readonly authToken: string
}

/** Whether an `Authorization` header holds the credentials. https://www.twilio.com/docs/usage/requests-to-twilio */
export type CredentialsCheck = (authorization: string | undefined) => boolean

export function createCredentialsCheck({ accountSid, authToken }: Credentials): CredentialsCheck {
  const isRight = createSecretCheck(`${accountSid}:${authToken}`)
  return (authorization) => isRight(givenIn(authorization))
}

/** Lets only the account in. */
export function basicAuth(isAuthorized: CredentialsCheck): MiddlewareHandler {
  return async (context, next) => {
    if (isAuthorized(context.req.header('authorization'))) return next()
    context.header('WWW-Authenticate', 'Basic realm="Masquerade", charset="UTF-8"')
    return context.json(
      { code: 'unauthorized', message: 'Log in with the account SID as user name and the auth token as password.' },
      401,
    )
  }
}

function givenIn(header = ''): string {
  const encoded = /^basic +([a-z0-9+/=]+)$/i.exec(header)?.[1] ?? ''
  return Buffer.from(encoded, 'base64').toString()
}
