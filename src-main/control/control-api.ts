import { Hono } from 'hono'
import type { RequestLog } from '../rest/request-log.ts'
import type { SceneStage } from '../scenes/on-stage/scene-stage.ts'
import type { Simulator } from '../simulator/simulator.ts'
import type { WebhookSender } from '../webhooks/webhook-sender.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { alertRoutes } from './alert-routes.ts'
import { clockRoutes } from './clock-routes.ts'
import { eventRoutes } from './event-routes.ts'
import { faultRoutes } from './fault-routes.ts'
import { journalRoutes } from './journal-routes.ts'
import { leakRoutes } from './leak-routes.ts'
import { mediaRoutes } from './media-routes.ts'
import { numberRoutes } from './number-routes.ts'
import { optOutRoutes } from './opt-out-routes.ts'
import { phoneCallRoutes } from './phone-call-routes.ts'
import { phoneMessageRoutes } from './phone-message-routes.ts'
import { phoneRoutes } from './phone-routes.ts'
import { requestRoutes } from './request-routes.ts'
import { responderRoutes } from './responder-routes.ts'
import { settingsRoutes } from './settings-routes.ts'
import { stateRoutes } from './state-routes.ts'
import { traceRoutes } from './trace-routes.ts'
import { transcriptRoutes } from './transcript-routes.ts'
import { webhookRoutes } from './webhook-routes.ts'
import { workspaceRoutes } from './workspace-routes.ts'

export interface Controlled {
  readonly simulator: Simulator
  readonly sceneStage: SceneStage
  readonly requestLog: RequestLog
  readonly webhooks: WebhookSender
  readonly workspace: Workspace
}

/** `/simulator/v1`: whatever a program outside needs to set a scene up, drive it and look at it. */
export function createControlApi({ simulator, sceneStage, requestLog, webhooks, workspace }: Controlled): Hono {
  return new Hono()
    .route('/', stateRoutes(simulator, sceneStage))
    .route('/clock', clockRoutes(simulator))
    .route('/settings', settingsRoutes(simulator))
    .route('/numbers', numberRoutes(simulator))
    .route('/phones', phoneRoutes(simulator))
    .route('/phones', phoneMessageRoutes(simulator))
    .route('/phones', phoneCallRoutes(simulator))
    .route('/', optOutRoutes(simulator))
    .route('/', traceRoutes(simulator))
    .route('/', alertRoutes(simulator))
    .route('/', eventRoutes(simulator))
    .route('/', journalRoutes(simulator))
    .route('/', faultRoutes(simulator))
    .route('/', mediaRoutes(simulator))
    .route('/', leakRoutes(simulator))
    .route('/', requestRoutes(requestLog))
    .route('/', transcriptRoutes(simulator))
    .route('/', workspaceRoutes(simulator, workspace))
    .route('/webhooks', webhookRoutes(webhooks))
    .route('/responders', responderRoutes(simulator))
}
