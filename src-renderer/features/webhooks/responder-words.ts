import type { Responder } from '#shared/resources/responder.ts'

const known: Readonly<Record<string, string>> = {
  allow: 'lets it pass',
  block: 'stops the message or call',
  error: 'as if the application broke',
  silent: 'never answers',
  'closed-twiml': 'says that the conversation is closed',
  'auto-create': 'opens a session with the person it names',
}

/** What a responder does, in a few words. */
export function responderHint(responder: Responder): string {
  return known[responder.name] ?? answerText(responder)
}

/** `200 text/plain, after 3 s` */
export function answerText({ status, type, delaySeconds }: Responder): string {
  const answer = [String(status), type].filter((part) => part !== '').join(' ')
  return delaySeconds === 0 ? answer : `${answer}, after ${delaySeconds} s`
}

export function responderUrl(name: string): string {
  return `https://responder.test/${name}`
}
