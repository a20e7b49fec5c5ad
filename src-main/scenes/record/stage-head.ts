import { type AccountSettings, standardAccountSettings } from '#shared/catalog/settings.ts'
import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import type { Phone } from '#shared/resources/phone.ts'
import type { Service } from '#shared/resources/service.ts'
import type { Engine } from '../../engine/engine.ts'
import { readyMade } from '../../engine/rules/webhook/ready-made-responders.ts'
import { pauseWords } from '../file/pause-words.ts'
import type { Names } from './names.ts'
import { addressesOf, messagingSteps } from './say-world.ts'
import type { SpokenStep } from './spoken.ts'

/** How a stage stands before anybody does anything: what a scene file says before its chapters. */
export interface StageHead {
  readonly starts: string
  readonly service: object
  readonly responders: object
  readonly settings: Partial<AccountSettings>
  readonly phones: readonly Phone[]
  /** In the order of the pool, then those that are in none. */
  readonly numbers: readonly OwnedNumber[]
  /** What only steps can say. */
  readonly steps: readonly SpokenStep[]
  readonly unsaid: readonly string[]
}

export function readStage(engine: Engine, service: Service | null, names: Names): StageHead {
  const addresses = service === null ? {} : addressesOf(service)
  const asked = Object.entries(addresses ?? {}).filter(([, responder]) => responder !== 'none')
  const numbers = listNumbers(engine, service)
  const phones = engine.query({ type: 'phones', after: 0, limit: 1000 }).items.map(({ item }) => item)
  for (const { e164 } of phones) names.person(e164)
  return {
    starts: new Date(engine.status().now).toISOString(),
    service: service === null ? {} : { ...serviceHead(engine, service), ...Object.fromEntries(asked) },
    responders: respondersOf(engine),
    settings: changedSettings(engine),
    phones,
    numbers,
    steps: numbers.flatMap(({ e164, messagingService }) =>
      messagingSteps(names.number(e164) ?? '', messagingService ?? undefined),
    ),
    unsaid:
      addresses === null ? ['the service asks an application outside of Masquerade, which a scene cannot do'] : [],
  }
}

function serviceHead(engine: Engine, service: Service): object {
  const { uniqueName, geoMatchLevel, numberSelectionBehavior, defaultTtl, sid: serviceSid } = service
  const settings = engine.query({ type: 'serviceSettings', serviceSid })
  return {
    name: uniqueName,
    ...(geoMatchLevel !== 'country' && { match: geoMatchLevel }),
    ...(numberSelectionBehavior !== 'prefer-sticky' && { choose: numberSelectionBehavior }),
    ...(defaultTtl > 0 && { defaultTtl: pauseWords(defaultTtl * 1000) }),
    ...(settings?.mexicoInsertOne === true && { mexicoInsertOne: true }),
  }
}

function listNumbers(engine: Engine, service: Service | null): OwnedNumber[] {
  const all = engine.query({ type: 'numbers.page', after: 0, limit: 1000 }).items.map(({ item }) => item)
  if (service === null) return all
  const pool = engine.query({ type: 'pool.page', serviceSid: service.sid, after: 0, limit: 1000 })
  const inPool = pool.items.map(({ item }) => item)
  return [...inPool, ...all.filter(({ e164 }) => !inPool.some((number) => number.e164 === e164))]
}

function respondersOf(engine: Engine): object {
  const made = engine.query({ type: 'responders' }).flatMap(({ name, status, type, body, delaySeconds }) => {
    const usual = readyMade(name)
    const isUsual =
      usual?.status === status && usual.type === type && usual.body === body && usual.delaySeconds === delaySeconds
    return isUsual ? [] : [[name, { status, type, body, delay: pauseWords(Math.ceil(delaySeconds) * 1000) }] as const]
  })
  return Object.fromEntries(made)
}

function changedSettings(engine: Engine): Partial<AccountSettings> {
  const settings = engine.query({ type: 'settings' })
  const changed = Object.entries(settings).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(standardAccountSettings[name as keyof AccountSettings]),
  )
  return Object.fromEntries(changed)
}
