import type { SceneFile } from '../file/scene-schema.ts'

export type ServiceChange = Omit<SceneFile['service'], 'name'>

/** Fields of a service as the engine calls them; responders become addresses. */
export function serviceFieldsOf({ match, choose, defaultTtl, intercept, callback, outOfSession }: ServiceChange) {
  return {
    ...(match && { geoMatchLevel: match }),
    ...(choose && { numberSelectionBehavior: choose }),
    ...(defaultTtl !== undefined && { defaultTtl }),
    ...(intercept !== undefined && { interceptCallbackUrl: urlOf(intercept) }),
    ...(callback !== undefined && { callbackUrl: urlOf(callback) }),
    ...(outOfSession !== undefined && { outOfSessionCallbackUrl: urlOf(outOfSession) }),
  }
}

/** The address of a responder; `none` clears a field. */
export function urlOf(responder: string): string | null {
  return responder === 'none' ? null : `https://responder.test/${responder}`
}
