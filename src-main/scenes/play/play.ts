import type { z } from 'zod'
import { type CommandInput, type CommandType, type CommandValue, commandSchema } from '#shared/contract/command.ts'
import { type ApiError, ok, type Result, refuse } from '#shared/contract/result.ts'
import { maskNumber } from '#shared/numbers/mask-number.ts'
import type { SessionView } from '#shared/resources/session.ts'
import type { Engine } from '../../engine/engine.ts'
import { RateLimiter } from '../../rest/rate-limiter.ts'
import type { Scene } from '../scene.ts'
import { Acquaintances } from './acquaintances.ts'
import type { Trouble } from './trouble.ts'

type InputOf<Type extends CommandType> = Extract<CommandInput, { readonly type: Type }>

/** A scene under way on an engine: what its sentences refer to. */
export class Play {
  /** Another one once the same history goes on in another run. */
  engine: Engine
  readonly scene: Scene
  readonly acquaintances = new Acquaintances()
  /** Why the app's last request was refused; null when it was not. */
  refusal: ApiError | null = null
  /** The sender's leg of the last text or call. */
  contactSid: string | null = null
  serviceSid = ''
  /** How often the app has asked for lists. */
  asked = 0
  readonly #sessionSids = new Map<string, string>()
  readonly #limiter = new RateLimiter()
  #beat = 0

  constructor(scene: Scene, engine: Engine) {
    this.scene = scene
    this.engine = engine
  }

  /** Actions after an expectation begin a new beat: what is expected next is about them, and all else after that step. */
  beginBeat(after = this.engine.status().seq): void {
    this.#beat = after
    this.refusal = null
  }

  isInBeat(step: number): boolean {
    return step > this.#beat
  }

  /** Executes a command of a person or of the world. Refused is what cannot be done now. */
  do<Type extends CommandType>(command: InputOf<Type>): Result<CommandValue<Type>, string> {
    const parsed = commandSchema.safeParse(command)
    if (!parsed.success) return refuse(inWords(parsed.error))
    const result = this.engine.execute(parsed.data)
    return result.ok ? ok(result.value as CommandValue<Type>) : refuse(result.error.message)
  }

  /** The same where only trouble matters. */
  act(command: CommandInput): Trouble {
    const done = this.do(command)
    return done.ok ? null : done.error
  }

  /** A request of the app; the rate limit is asked first, in simulated time. Null when it is refused, which `refusal` tells. */
  request<Type extends CommandType>(path: string, command: InputOf<Type>): CommandValue<Type> | null {
    const parsed = commandSchema.safeParse(command)
    if (!parsed.success) return this.#refuse(80701, inWords(parsed.error))
    if (!this.admits('POST', path)) return null
    const result = this.engine.execute(parsed.data)
    if (!result.ok) this.refusal = result.error
    return result.ok ? (result.value as CommandValue<Type>) : null
  }

  /** Whether neither the rate limit nor a fault refuses one more request. The path is that below the service. */
  admits(method: string, path: string): boolean {
    const { rateLimit } = this.engine.query({ type: 'settings' })
    const endpoint = `/v1/Services/${this.serviceSid}${path}`
    if (rateLimit && !this.#limiter.admits(method, endpoint, this.engine.status().now)) {
      this.#refuse(80621, 'Requests rate limited on this endpoint.')
      return false
    }
    return this.#isSpared(endpoint)
  }

  rememberSession(name: string, sid: string): void {
    this.#sessionSids.set(name, sid)
  }

  /** The session of that name, also one that was created by a responder; null once it is gone. */
  session(name: string): SessionView | null {
    const sidOrName = this.#sessionSids.get(name) ?? name
    return this.engine.query({ type: 'session', serviceSid: this.serviceSid, sidOrName })
  }

  sidOfSession(name: string): string {
    return this.session(name)?.sid ?? this.#sessionSids.get(name) ?? `KC${'0'.repeat(32)}`
  }

  phoneOf(person: string): string {
    return this.scene.cast[person]?.phone ?? ''
  }

  numberOf(name: string): string {
    return this.scene.numbers[name]?.number ?? ''
  }

  /** What the scene calls a number; one without a name is masked. */
  nameOf(e164: string): string {
    const person = Object.entries(this.scene.cast).find(([, { phone }]) => phone === e164)
    const number = Object.entries(this.scene.numbers).find(([, owned]) => owned.number === e164)
    return person?.[0] ?? number?.[0] ?? maskNumber(e164)
  }

  /** Lets simulated time come to that instant, with all that falls due. */
  passTo(to: number): Trouble {
    const advanced = this.do({ type: 'clock.advance', to })
    if (!advanced.ok) return advanced.error
    return this.engine.runDue(to, () => true) === 'held' ? 'Time stands still: a webhook waits for its answer.' : null
  }

  #isSpared(url: string): boolean {
    if (!this.engine.query({ type: 'faults' }).some(({ kind }) => kind === 'api-error')) return true
    const { serviceSid } = this
    const struck = this.engine.execute({ type: 'fault.strikeRequest', url, serviceSid, sessionSid: null })
    if (!struck.ok) this.refusal = struck.error
    return struck.ok
  }

  #refuse(code: number, message: string): null {
    this.refusal = { code, status: code === 80621 ? 429 : 400, message }
    return null
  }
}

function inWords({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')
}
