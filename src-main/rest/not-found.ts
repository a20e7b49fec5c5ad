import { refuse } from '#shared/contract/result.ts'

/** Nothing exists at that address. https://www.twilio.com/docs/errors/20404 */
export function notFound({ path }: { readonly path: string }) {
  const resource = path.replace(/^\/v1(?=\/)/, '')
  return refuse({ code: 20404, status: 404, message: `The requested resource ${resource} was not found` })
}
