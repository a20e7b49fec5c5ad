import { RegExpRouter } from 'hono/router/reg-exp-router'
import { tryDecodeURIComponent } from 'hono/utils/url'
import type { Operation, RestRequest, Route } from './route.ts'

export interface FoundRoute {
  readonly operation: Operation
  readonly parts: RestRequest['parts']
}

interface Entry {
  readonly operation: Operation
  /** Of the path's parts, in their order. */
  readonly names: readonly string[]
}

/** Which operation a request asks for: the first that was added for its method and path. */
export class RouteTable {
  readonly #router = new RegExpRouter<Entry>()

  /** The router refuses paths that name the same part differently, as ours do; so each part goes by its place here. */
  add(method: Route[0] | 'ALL', path: string, operation: Operation): void {
    const names: string[] = []
    const placed = path.replaceAll(/:(\w+)/g, (_, name: string) => `:${names.push(name)}`)
    this.#router.add(method, placed, { operation, names })
  }

  /** HEAD asks for what GET does. */
  find(method: string, path: string): FoundRoute | null {
    const [[first], values = []] = this.#router.match(method === 'HEAD' ? 'GET' : method, path)
    if (first === undefined) return null
    const [{ operation, names }, places] = first
    const parts: Record<string, string> = {}
    for (const [index, name] of names.entries()) {
      const value = values[Number(places[index + 1])]
      if (value !== undefined) parts[name] = tryDecodeURIComponent(value)
    }
    return { operation, parts }
  }
}
