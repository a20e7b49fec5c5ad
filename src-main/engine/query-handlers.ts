import type { Query, QueryValue } from '#shared/contract/query.ts'
import { listAlertPage, listAlertRows, listAlertsAfter } from '../store/alerts.ts'
import { findCounts } from '../store/counts.ts'
import type { Database } from '../store/database.ts'
import { listFaults } from '../store/faults.ts'
import { findOwnedNumber, findOwnedNumberByE164, listOwnedNumbers, listPoolNumbers } from '../store/owned-numbers.ts'
import { findPhone, listPhones } from '../store/phones.ts'
import { findService, listServices } from '../store/services.ts'
import { findAccountSettings, findServiceSettings } from '../store/settings.ts'
import { listTimelineRows } from '../store/timeline.ts'
import { listHoldingWebhooks } from '../store/webhooks.ts'
import { listFaultsFor } from './fault/find-fault.ts'
import { findMedium } from './media/find-medium.ts'
import { participantQueries } from './queries/participant-queries.ts'
import { poolChoice } from './queries/pool-choice.ts'
import { poolNeeds } from './queries/pool-needs.ts'
import { poolNumber } from './queries/pool-number.ts'
import { serviceBySidOrName } from './queries/service-by-sid-or-name.ts'
import { sessionQueries } from './queries/session-queries.ts'
import { trafficQueries } from './queries/traffic-queries.ts'
import type { QueryHandlers } from './query-handler.ts'
import { responderNow, respondersNow } from './webhook/responder-now.ts'

const handlers: QueryHandlers = {
  counts: (db) => findCounts(db),
  settings: (db) => findAccountSettings(db),
  serviceSettings: (db, { serviceSid }) =>
    findService(db, serviceSid) === undefined ? null : findServiceSettings(db, serviceSid),
  'services.page': (db, { after, limit }) => listServices(db, after, limit),
  service: (db, { sidOrName }) => serviceBySidOrName(db, sidOrName),
  'numbers.page': (db, { after, limit }) => listOwnedNumbers(db, after, limit),
  number: (db, { e164 }) => findOwnedNumberByE164(db, e164) ?? null,
  'number.find': (db, { numberSid }) => findOwnedNumber(db, numberSid) ?? null,
  'pool.page': (db, { serviceSid, after, limit }) => listPoolNumbers(db, serviceSid, after, limit),
  'pool.number': (db, { serviceSid, numberSid }) => poolNumber(db, serviceSid, numberSid),
  'pool.choice': poolChoice,
  'pool.needs': poolNeeds,
  ...sessionQueries,
  ...participantQueries,
  ...trafficQueries,
  phones: (db, { after, limit }) => listPhones(db, after, limit),
  phone: (db, { e164 }) => findPhone(db, e164) ?? null,
  alerts: (db, { afterSeq, limit }) => listAlertsAfter(db, afterSeq, limit),
  'alerts.page': (db, { before, limit, ...filter }) => listAlertPage(db, filter, before, limit),
  'alerts.rows': (db, { code, offset, limit }) => listAlertRows(db, code ?? null, offset, limit),
  media: (db, { url }) => findMedium(db, url),
  faults: (db) => listFaults(db),
  'faults.forRequest': (db, request) => listFaultsFor(db, 'api-error', { from: [], to: [], ...request }),
  'webhooks.pending': (db) => listHoldingWebhooks(db),
  responder: (db, { name }) => responderNow(db, name) ?? null,
  responders: (db) => respondersNow(db),
  'timeline.rows': (db, { type: _, offset, limit, ...filter }) => listTimelineRows(db, filter, offset, limit),
}

/** Answers a query. */
export function runQuery<Q extends Query>(db: Database, query: Q): QueryValue<Q['type']> {
  const handler = handlers[query.type] as unknown as (db: Database, query: Q) => QueryValue<Q['type']>
  return handler(db, query)
}
