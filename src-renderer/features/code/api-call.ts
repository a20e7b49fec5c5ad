/** One request that does something a person did in the window. */
export interface ApiCall {
  readonly method: string
  /** `{AccountSid}` in it stands for the account. */
  readonly path: string
  /** Query or form; a repeated parameter has all its values. */
  readonly params: Readonly<Record<string, string | readonly string[]>>
  /** Sent as JSON, as the control API takes it. */
  readonly body?: object
}

/** What it does, as a heading: 'Make it', 'Read it'. */
export interface NamedCall {
  readonly does: string
  readonly call: ApiCall
}

type Value = string | number | boolean | null | undefined | readonly string[]

/** Parameters as a form carries them; what is not given is left out, null empties a field. */
function form(values: Readonly<Record<string, Value>>): ApiCall['params'] {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      if (value === undefined) return []
      return [[name, typeof value === 'object' && value !== null ? value : String(value ?? '')]]
    }),
  )
}

export function post(path: string, values: Readonly<Record<string, Value>> = {}): ApiCall {
  return { method: 'POST', path, params: form(values) }
}

export function get(path: string): ApiCall {
  return { method: 'GET', path, params: {} }
}

export function remove(path: string): ApiCall {
  return { method: 'DELETE', path, params: {} }
}

/** For what the real service has no API for: what people do, time, settings, faults. */
export function control(method: string, path: string, body?: object): ApiCall {
  return { method, path: `/simulator/v1${path}`, params: {}, ...(body !== undefined && { body }) }
}
