import { createControlApp } from '#main/hosts/loopback/control-app.ts'
import { usualUrl } from '#main/hosts/window/window-host.ts'
import { RequestLog } from '#main/rest/request-log.ts'
import { routes } from '#main/rest/routes.ts'
import { SceneStage } from '#main/scenes/on-stage/scene-stage.ts'
import { WebhookSender } from '#main/webhooks/webhook-sender.ts'
import { Workspace } from '#main/workspace/workspace.ts'
import { account, type TestHost } from './a-host.ts'

export interface PortRoute {
  readonly method: string
  /** With parts like `:e164`. */
  readonly path: string
}

/** Everything that the port answers by method and path, once each; what stands before or behind all of it is left out. */
export function portRoutes({ simulator }: Pick<TestHost, 'simulator'>): readonly PortRoute[] {
  const webhooks = new WebhookSender({ simulator, ...account, origin: usualUrl, ownPort: null })
  const app = createControlApp({
    simulator,
    sceneStage: new SceneStage(simulator),
    workspace: new Workspace({ simulator, savesTo: 'download' }),
    windowToken: 'secret',
    webhooks,
    requestLog: new RequestLog(),
    isAuthorized: () => true,
  })
  webhooks.close()
  const rest = routes.map(([method, path]) => ({ method, path }))
  const named = [...rest, ...app.routes].filter(({ method, path }) => method !== 'ALL' && !path.endsWith('*'))
  return [...new Map(named.map(({ method, path }) => [`${method} ${path}`, { method, path }])).values()]
}
