import { randomInt } from 'node:crypto'
import { assertNever } from '#shared/contract/assert-never.ts'
import { ok, type Result } from '#shared/contract/result.ts'
import type { Batch, Connection, HostRequest } from '#shared/contract/rpc.ts'
import { isSceneRequest } from '#shared/contract/scene-requests.ts'
import type { TranscriptFile, TranscriptRequest } from '#shared/contract/transcript-requests.ts'
import { standInKeys } from '#shared/numbers/stand-in.ts'
import { readResource } from '../../rest/read-resource.ts'
import type { RequestLog } from '../../rest/request-log.ts'
import type { SceneStage } from '../../scenes/on-stage/scene-stage.ts'
import type { Simulator } from '../../simulator/simulator.ts'
import type { Training } from '../../training/training.ts'
import type { WebhookSender } from '../../webhooks/webhook-sender.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { createAudienceHost } from './audience-host.ts'
import { followBells } from './follow-bells.ts'
import { followTraffic } from './follow-traffic.ts'
import { handleHistoryRequest } from './handle-history-request.ts'
import { handleSceneRequest } from './handle-scene-request.ts'
import { handleTrainingRequest } from './handle-training-request.ts'
import { handleWireRequest } from './handle-wire-request.ts'
import { type FileDialogs, handleWorkspaceRequest } from './handle-workspace-request.ts'

/** What a window may ask of its host, whatever carries the question. */
export interface WindowHost {
  handle(request: HostRequest): Promise<Result<unknown>>
  /** Begins with a snapshot, at once. `isReady` may put batches off while the window is slow. Returns how to stop. */
  subscribe(onBatch: (batch: Batch) => void, isReady?: () => boolean): () => void
}

/** The host of an operator's window, and that of one for an audience. */
export interface OperatorHost extends WindowHost {
  readonly audience: WindowHost
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
  readonly workspace: Workspace
  /** Null where nobody can be asked for files: a browser has its own ways. */
  readonly dialogs: FileDialogs | null
}

export function createWindowHost(backstage: Backstage): OperatorHost {
  const { simulator, sceneStage, requestLog, webhooks, training, workspace } = backstage
  const audienceKey = randomInt(standInKeys)
  const host: WindowHost = {
    handle: async (request) => (request.method === 'audienceKey' ? ok(audienceKey) : handle(backstage, request)),
    subscribe: (receive, isReady = () => true) => {
      const reader = { receive, isReady }
      const stops = [
        simulator.subscribe(reader),
        followBells([sceneStage.bell], () => ({ kind: 'scene', scene: sceneStage.state() }), reader),
        followTraffic({ requests: requestLog, deliveries: webhooks.log }, reader),
        followBells([training.bell], () => ({ kind: 'training', training: training.state() }), reader),
        followBells([workspace.bell], () => ({ kind: 'workspace', workspace: workspace.state() }), reader),
      ]
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
  const isOwned = (e164: string) => simulator.query({ type: 'number', e164 }) !== null
  return { ...host, audience: createAudienceHost(host, { key: audienceKey, isOwned }) }
}

type Asked = Exclude<HostRequest, { readonly method: 'audienceKey' }>

async function handle(backstage: Backstage, request: Asked): Promise<Result<unknown>> {
  const { simulator, connection } = backstage
  if (isSceneRequest(request)) return handleSceneRequest(backstage, request)
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
    case 'request':
    case 'deliveries':
    case 'delivery':
    case 'resend':
      return handleWireRequest(backstage, request)
    case 'training':
      return handleTrainingRequest(backstage.training, request.params)
    case 'transcript':
      return tellTranscript(simulator, request.params)
    case 'saveWorkspace':
    case 'openWorkspace':
    case 'takeWorkspace':
    case 'workspaceWritten':
      return handleWorkspaceRequest(backstage, request)
    default:
      return assertNever(request)
  }
}

async function tellTranscript(simulator: Simulator, wanted: TranscriptRequest): Promise<Result<TranscriptFile>> {
  const { writeTranscript } = await import('../../workspace/transcript/write-transcript.ts')
  return writeTranscript(simulator, wanted)
}
