import { randomBytes } from 'node:crypto'
import type { EngineEvent } from '#shared/contract/event.ts'
import type { WebhookAnswer, WebhookRequest } from '#shared/contract/webhook.ts'
import type { Delivery, Departure } from '#shared/resources/delivery.ts'
import { responderName } from '#shared/resources/responder.ts'
import { respond } from '../engine/rules/webhook/respond.ts'
import { processTime } from '../simulator/real-time.ts'
import { reportBug } from '../simulator/report-bug.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { CallbackLanes } from './callback-lanes.ts'
import { DeliveryLog } from './delivery-log.ts'
import { departureOf, type Sender } from './departure.ts'
import type { Resolve } from './pin-target.ts'

export interface WebhookSenderOptions extends Sender {
  readonly simulator: Simulator
  /** Where we answer ourselves, so that nothing is sent there; null while the port is closed. */
  readonly ownPort: number | null
  /** The system's DNS when left out. */
  readonly resolve?: Resolve
}

/**
 * Makes the requests that the simulation asks for, and tells it what came back.
 * A run begins with the requests that it still waits for; what an earlier run waited for is dropped, and the log begins anew.
 */
export class WebhookSender {
  readonly log = new DeliveryLog()
  readonly #options: WebhookSenderOptions
  readonly #stopLooking: () => void
  readonly #inFlight = new Set<AbortController>()
  /** Requests under way whose answer the simulation waits for. */
  readonly #awaited = new Set<string>()
  #lanes = new CallbackLanes()
  #run = 0
  #seen = 0

  constructor(options: WebhookSenderOptions) {
    this.#options = options
    this.#stopLooking = options.simulator.onChange(() => this.#look())
    this.#look()
  }

  /** Sends a delivery again, as a new one. The simulation does not hear of it. Null when there is no such delivery, or its run ended meanwhile. */
  async resend(id: string): Promise<Delivery | null> {
    const original = this.log.find(id)
    if (original === undefined) return null
    const departure = {
      ...original,
      id: `WH${randomBytes(16).toString('hex')}`,
      at: this.#options.simulator.status().now,
    }
    this.log.begin(departure)
    const name = responderName(departure.url)
    if (name === null) await this.#post(departure)
    else this.#respond(departure, name)
    return this.log.find(departure.id) ?? null
  }

  close(): void {
    this.#stopLooking()
    this.#drop()
  }

  #look(): void {
    const { simulator } = this.#options
    const { run, eventSeq } = simulator.status()
    if (run !== this.#run) {
      this.#beginRun(run, eventSeq)
      return
    }
    const events = simulator.eventsAfter(this.#seen)
    this.#seen = eventSeq
    if (events === 'gone') this.#sendPending()
    else for (const event of events) this.#take(event)
  }

  #beginRun(run: number, eventSeq: number): void {
    this.#drop()
    this.#run = run
    this.#seen = eventSeq
    this.#sendPending()
  }

  #drop(): void {
    for (const controller of this.#inFlight) controller.abort()
    this.#inFlight.clear()
    this.#awaited.clear()
    this.#lanes.clear()
    this.#lanes = new CallbackLanes()
    this.log.clear()
  }

  #sendPending(): void {
    for (const request of this.#options.simulator.query({ type: 'webhooks.pending' })) this.#request(request)
  }

  #take(event: EngineEvent): void {
    if (event.type === 'webhook.requested') this.#request(event.request)
    if (event.type === 'webhook.responded') this.#logResponse(event.requestId, event.answer, event.at)
  }

  #request(request: WebhookRequest): void {
    if (this.#awaited.has(request.id)) return
    const departure = departureOf(request, this.#options)
    this.log.begin(departure)
    if (request.staysHere) return
    if (request.kind === 'callback') {
      const run = this.#run
      this.#lanes.add(
        laneOf(departure),
        () => this.#report(departure),
        () => queueMicrotask(() => this.#giveUp(departure, run)),
      )
    } else {
      this.#awaited.add(request.id)
      void this.#report(departure)
    }
  }

  #logResponse(id: string, answer: WebhookAnswer, at: number): void {
    const delivery = this.log.find(id)
    if (delivery !== undefined) this.log.finish(id, answer, at - delivery.at)
  }

  /** The built-in responder answers a resent request at once. */
  #respond({ id, url }: Departure, name: string): void {
    const responder = this.#options.simulator.query({ type: 'responder', name }) ?? undefined
    const { answer, afterMs } = respond(url, responder)
    this.log.finish(id, answer, afterMs)
  }

  async #report(departure: Departure): Promise<void> {
    const { id, kind } = departure
    const answer = await this.#post(departure)
    if (answer === null) return
    if (kind === 'callback') this.#reportFailure(id, answer)
    else if (this.#awaited.delete(id)) this.#tell(id, answer)
  }

  /** A callback that too many others wait behind is never sent. */
  #giveUp({ id }: Departure, run: number): void {
    if (run !== this.#run) return
    this.log.finish(id, tooMany, 0)
    this.#reportFailure(id, tooMany)
  }

  /** Of a callback that the log has forgotten, the simulation knows nothing more either. */
  #reportFailure(id: string, answer: WebhookAnswer): void {
    if (!isSuccess(answer) && this.log.find(id) !== undefined) this.#tell(id, answer)
  }

  /** Where the simulation fails at an answer, it is as if none had come; failing at that too, it waits for none. */
  #tell(id: string, answer: WebhookAnswer): void {
    for (const taken of [answer, untaken, { kind: 'untakeable' } as const]) {
      try {
        this.#options.simulator.execute({ type: 'webhook.answered', requestId: id, answer: taken })
        return
      } catch (bug) {
        reportBug(bug)
      }
    }
  }

  /** Null when the run ended meanwhile. The HTTP client is loaded when it is first needed. */
  async #post(departure: Departure): Promise<WebhookAnswer | null> {
    const { simulator, ownPort, resolve } = this.#options
    const controller = new AbortController()
    const { signal } = controller
    this.#inFlight.add(controller)
    try {
      const { postForm } = await import('./post-form.ts')
      if (signal.aborted) return null
      const policy = { namedHosts: simulator.query({ type: 'settings' }).webhookHosts, ownPort }
      const beganAt = processTime.now()
      const answer = await postForm(departure, { policy, signal, ...(resolve && { resolve }) })
      if (signal.aborted) return null
      this.log.finish(departure.id, answer, Math.round(processTime.now() - beganAt))
      return answer
    } catch (error) {
      if (signal.aborted) return null
      reportBug(error)
      this.log.finish(departure.id, notSent, 0)
      return notSent
    } finally {
      this.#inFlight.delete(controller)
    }
  }
}

const untaken: WebhookAnswer = {
  kind: 'failed',
  reason: 'connection',
  text: 'Its answer could not be taken: something went wrong inside Masquerade.',
}

const notSent: WebhookAnswer = {
  kind: 'failed',
  reason: 'connection',
  text: 'It could not be sent: something went wrong inside Masquerade.',
}

const tooMany: WebhookAnswer = {
  kind: 'failed',
  reason: 'connection',
  text: 'It was never sent, since too many callbacks were waiting.',
}

/** Callbacks of one interaction stay in order. */
function laneOf({ id, fields }: Departure): string {
  return fields.find(([name]) => name === 'interactionSid')?.[1] ?? id
}

function isSuccess(answer: WebhookAnswer): boolean {
  return answer.kind === 'answered' && answer.status >= 200 && answer.status < 300
}
