import { z } from 'zod'
import { accountSettingsPatch, serviceSettingsPatch } from '#shared/catalog/settings.ts'
import { unpackDecisions } from '#shared/catalog/stored-decisions.ts'
import { webhookKinds } from '#shared/contract/webhook.ts'
import { callMachine } from '#shared/machines/call-machine.ts'
import { messageMachine } from '#shared/machines/message-machine.ts'
import { sessionMachine } from '#shared/machines/session-machine.ts'
import { faultKinds } from '#shared/resources/fault.ts'
import { deliveryBehaviors, onCallBehaviors } from '#shared/resources/phone.ts'
import { geoMatchLevels, numberSelectionBehaviors } from '#shared/resources/service.ts'
import { sessionModes } from '#shared/resources/session.ts'
import { contactOutcomes, sessionChanges } from '#shared/resources/timeline-entry.ts'
import { restoreEngine } from '../../engine/create-engine.ts'
import type { EngineImage } from '../../engine/engine-image.ts'
import { timerKinds } from '../../engine/timer-handlers.ts'
import { buildSnapshot } from '../../simulator/build-snapshot.ts'
import { type Database, reopenDatabase, type Sqlite } from '../../store/database.ts'
import { listSettings } from '../../store/settings.ts'
import {
  hasEmptyInteraction,
  hasNumberBeyond,
  hasOtherJson,
  hasOtherWord,
  hasUnansweredTalk,
  hasWordlessText,
  type JsonColumn,
  listEntriesUnderWay,
  listJson,
  type WordColumn,
} from '../../store/stray-rows.ts'
import { scriptSchema } from './script-schema.ts'

const states = ({ states }: { readonly states: object }) => Object.keys(states)

/** What decides how the simulation goes on. */
const wordColumns: readonly WordColumn[] = [
  { table: 'session', column: 'status', words: states(sessionMachine) },
  { table: 'session', column: 'mode', words: sessionModes },
  { table: 'message', column: 'status', words: states(messageMachine) },
  { table: 'call', column: 'status', words: states(callMachine) },
  { table: 'timer', column: 'kind', words: timerKinds },
  { table: 'timeline', column: 'kind', words: ['message', 'call', 'session', 'refusal'] },
  {
    table: 'timeline',
    column: 'state',
    words: [...states(messageMachine), ...states(callMachine), ...sessionChanges],
  },
  { table: 'timeline', column: 'outcome', words: contactOutcomes },
  { table: 'phone', column: 'on_call', words: onCallBehaviors },
  { table: 'phone', column: 'deliver', words: deliveryBehaviors },
  { table: 'service', column: 'geo_match_level', words: geoMatchLevels },
  { table: 'service', column: 'number_selection_behavior', words: numberSelectionBehaviors },
  { table: 'fault', column: 'kind', words: faultKinds },
  { table: 'webhook', column: 'kind', words: webhookKinds },
]

const jsonColumns: readonly JsonColumn[] = [
  { table: 'message', column: 'media_urls', type: 'array' },
  { table: 'timeline', column: 'decisions', type: 'array' },
  { table: 'webhook', column: 'params', type: 'array' },
  { table: 'webhook', column: 'responder_answer', type: 'object' },
  { table: 'call_script', column: 'rest', type: 'array' },
  { table: 'fault', column: 'match', type: 'object' },
]

/** ms since the epoch, the last that JavaScript can date. No number of ours is larger; with a larger one none can be counted on. */
const furthestInstant = 8_640_000_000_000_000

/** What waits to be sent or done, so that there is never much of it. */
const waiting = [
  {
    table: 'webhook',
    column: 'params',
    schema: z.array(z.tuple([z.string(), z.union([z.string(), z.looseObject({ is: z.string() })])])),
  },
  { table: 'call_script', column: 'rest', schema: scriptSchema },
]

/**
 * Whether the simulation can go on with what is in the tables. Whoever makes a file decides what is in it, and a row that
 * nothing here would have written could fail in the middle.
 */
export function makesSense(sqlite: Sqlite, image: EngineImage): boolean {
  const database = reopenDatabase(sqlite, image.database)
  try {
    const isStray =
      hasNumberBeyond(database, furthestInstant) ||
      hasEmptyInteraction(database) ||
      hasWordlessText(database) ||
      hasUnansweredTalk(database) ||
      wordColumns.some((column) => hasOtherWord(database, column)) ||
      jsonColumns.some((column) => hasOtherJson(database, column)) ||
      waiting.some((column) => listJson(database, column).some((value) => !column.schema.safeParse(value).success)) ||
      !areSettings(database) ||
      !areEntriesUnderWay(database)
    return !isStray && canBeShown(database, image)
  } catch {
    return false
  } finally {
    database.close()
  }
}

function areSettings(db: Database): boolean {
  return listSettings(db).every(({ scope, name, value }) => {
    const { shape } = scope === 'account' ? accountSettingsPatch : serviceSettingsPatch
    return z.object(shape).safeParse({ [name]: JSON.parse(value) }).success
  })
}

/** Each text and call under way, and what waits for an answer, has an entry to go on with, whose decisions can be read. */
function areEntriesUnderWay(db: Database): boolean {
  return listEntriesUnderWay(db).every(({ isThere, decisions }) => {
    if (decisions !== null) unpackDecisions(decisions)
    return isThere
  })
}

/** What a window asks for first can be read. */
function canBeShown(database: Database, image: EngineImage): boolean {
  const engine = restoreEngine({ image, database, journal: [], run: 1 })
  const { run, now, nextDueAt } = engine.status()
  buildSnapshot(engine, { run, now, nextDueAt, mode: 'paused', rate: 1, heldBy: null }, { seed: 0, story: 0 })
  engine.query({ type: 'webhooks.pending' })
  return true
}
