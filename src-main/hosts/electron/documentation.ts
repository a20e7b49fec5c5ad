/** Public pages that rules and codes name as their source. Nothing else opens outside the app. */
export const documentationPages = [
  'https://help.twilio.com/articles',
  'https://www.twilio.com/docs/api/errors',
  'https://www.twilio.com/docs/errors',
  'https://www.twilio.com/docs/glossary',
  'https://www.twilio.com/docs/iam',
  'https://www.twilio.com/docs/messaging',
  'https://www.twilio.com/docs/phone-numbers',
  'https://www.twilio.com/docs/proxy',
  'https://www.twilio.com/docs/usage',
  'https://www.twilio.com/docs/voice',
] as const

/** The address to open when `url` is one of those pages, or lies below one. */
export function documentationAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const address = new URL(url)
  if (address.username !== '' || address.password !== '') return undefined
  const page = `${address.origin}${address.pathname}`
  return documentationPages.some((known) => page === known || page.startsWith(`${known}/`)) ? address.href : undefined
}
