import { assertNever } from '#shared/contract/assert-never.ts'
import { ok, type Result, refuse } from '#shared/contract/result.ts'
import type { Batch, Connection, HostRequest } from '#shared/contract/rpc.ts'
import type { Delivery } from '#shared/resources/delivery.ts'
import { readResource } from '../rest/read-resource.ts'
import type { RequestLog } from '../rest/request-log.ts'
import type { SceneStage } from '../scenes/on-stage/scene-stage.ts'
import type { Simulator } from '../simulator/simulator.ts'
import type { Training } from '../training/training.ts'
import type { WebhookSender } from '../webhooks/webhook-sender.ts'
import { deliveryRows } from './delivery-rows.ts'
import { followScene } from './follow-scene.ts'
import { followTraffic } from './follow-traffic.ts'
import { followTraining } from './follow-training.ts'
import { handleHistoryRequest } from './handle-history-request.ts'
import { handleSceneRequest } from './handle-scene-request.ts'
import { handleTrainingRequest } from './handle-training-request.ts'
import { requestRows } from './request-rows.ts'

/** What a window may ask of its host, whatever carries the question. */
export interface WindowHost {
  handle(request: HostRequest): Promise<Result<unknown>>
  /** Begins with a snapshot, at once. `isReady` may put batches off while the window is slow. Returns how to stop. */
  subscribe(onBatch: (batch: Batch) => void, isReady?: () => boolean): () => void
}

/** Stands in URLs while the port is closed, those in webhooks included. */
export const usualUrl = 'http://127.0.0.1:4010'

/** What a window looks at and acts on. */
export interface Backstage {
  readonly simulator: Simulator
  readonly sceneStage: SceneStage
  readonly connection: Connection
  readonly requestLog: RequestLog
  readonly webhooks: WebhookSender
  readonly training: Training
}

export function createWindowHost(backstage: Backstage): WindowHost {
  const { simulator, sceneStage, requestLog, webhooks, training } = backstage
  return {
    handle: (request) => handle(backstage, request),
    subscribe: (receive, isReady = () => true) => {
      const reader = { receive, isReady }
      const stops = [
        simulator.subscribe(reader),
        followScene(sceneStage, reader),
        followTraffic({ requests: requestLog, deliveries: webhooks.log }, reader),
        followTraining(training, reader),
      ]
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}

async function handle(backstage: Backstage, request: HostRequest): Promise<Result<unknown>> {
  const { simulator, connection, requestLog, webhooks } = backstage
  switch (request.method) {
    case 'execute':
      return simulator.execute(request.params)
    case 'query':
      return ok(simulator.query(request.params))
    case 'clock':
      return simulator.changeClock(request.params)
    case 'reset':
      backstage.sceneStage.leave()
      simulator.reset(request.params)
      return ok(null)
    case 'rewind':
    case 'stepBack':
    case 'branches':
    case 'switchBranch':
      return handleHistoryRequest(simulator.history, request)
    case 'connection':
      return ok(connection)
    case 'resource': {
      const { accountSid, baseUrl } = connection
      return readResource(simulator, request.params, { accountSid, baseUrl: baseUrl ?? usualUrl })
    }
    case 'requests':
      return ok(requestRows(requestLog.list(), request.params, request.params))
    case 'deliveries':
      return ok(deliveryRows(webhooks.log.list(), request.params))
    case 'delivery':
      return ok(webhooks.log.find(request.params.id) ?? null)
    case 'resend':
      return resend(webhooks, request.params.id)
    case 'request':
      return ok(requestLog.find(request.params.id) ?? null)
    case 'scenes':
    case 'openScene':
    case 'controlScene':
      return handleSceneRequest(backstage.sceneStage, request)
    case 'training':
      return handleTrainingRequest(backstage.training, request.params)
    default:
      return assertNever(request)
  }
}

async function resend(webhooks: WebhookSender, id: string): Promise<Result<Delivery>> {
  const delivery = await webhooks.resend(id)
  return delivery === null
    ? refuse({ code: 'not_found', status: 404, message: 'That webhook is no longer kept, or its run has ended.' })
    : ok(delivery)
}
