import type { Page } from '#shared/contract/query.ts'
import type { GeoMatchLevel, NumberSelectionBehavior, Service } from '#shared/resources/service.ts'
import type { Database, Parameters } from './database.ts'
import { findPage, type PageSql } from './page.ts'
import { forgetTimers } from './timers.ts'

const columns = `row, sid, unique_name, chat_instance_sid, callback_url, intercept_callback_url,
  out_of_session_callback_url, default_ttl, geo_match_level, number_selection_behavior, date_created, date_updated`

type ServiceRow = [
  row: number,
  sid: string,
  uniqueName: string,
  chatInstanceSid: string | null,
  callbackUrl: string | null,
  interceptCallbackUrl: string | null,
  outOfSessionCallbackUrl: string | null,
  defaultTtl: number,
  geoMatchLevel: string,
  numberSelectionBehavior: string,
  dateCreated: number,
  dateUpdated: number,
]

export function insertService(db: Database, service: Service): void {
  db.run(
    `INSERT INTO service (sid, unique_name, chat_instance_sid, callback_url, intercept_callback_url,
       out_of_session_callback_url, default_ttl, geo_match_level, number_selection_behavior, date_created, date_updated)
     VALUES (:sid, :uniqueName, :chatInstanceSid, :callbackUrl, :interceptCallbackUrl, :outOfSessionCallbackUrl,
       :defaultTtl, :geoMatchLevel, :numberSelectionBehavior, :dateCreated, :dateUpdated)`,
    { ':sid': service.sid, ':dateCreated': service.dateCreated, ...changeable(service) },
  )
}

export function updateService(db: Database, service: Service): void {
  db.run(
    `UPDATE service SET unique_name = :uniqueName, chat_instance_sid = :chatInstanceSid, callback_url = :callbackUrl,
       intercept_callback_url = :interceptCallbackUrl, out_of_session_callback_url = :outOfSessionCallbackUrl,
       default_ttl = :defaultTtl, geo_match_level = :geoMatchLevel,
       number_selection_behavior = :numberSelectionBehavior, date_updated = :dateUpdated
     WHERE sid = :sid`,
    { ':sid': service.sid, ...changeable(service) },
  )
}

/** Remembered: every session that is created asks for it. */
export function findService(db: Database, sid: string): Service | undefined {
  return db.remember(`service ${sid}`, ['service'], () => {
    const found = db.find<ServiceRow>(`SELECT ${columns} FROM service WHERE sid = :sid`, { ':sid': sid })
    return found && fromRow(found)
  })
}

export function findServiceByName(db: Database, uniqueName: string): Service | undefined {
  const found = db.find<ServiceRow>(`SELECT ${columns} FROM service WHERE unique_name = :uniqueName`, {
    ':uniqueName': uniqueName,
  })
  return found && fromRow(found)
}

export function listServices(db: Database, after: number, limit: number): Page<Service> {
  return findPage(db, servicePage, { after, limit }, fromRow)
}

const servicePage: PageSql = {
  rows: `SELECT ${columns} FROM service WHERE row > :after ORDER BY row LIMIT :limit`,
  before: 'SELECT min(row) FROM (SELECT row FROM service WHERE row <= :after ORDER BY row DESC LIMIT :limit)',
}

/** Takes the service with its sessions, participants, interactions, pool and settings. */
export function deleteService(db: Database, sid: string): void {
  const parameters = { ':sid': sid }
  db.run('DELETE FROM interaction WHERE session_sid IN (SELECT sid FROM session WHERE service_sid = :sid)', parameters)
  db.run(
    `DELETE FROM timer WHERE kind = 'session.expire' AND ref IN (SELECT sid FROM session WHERE service_sid = :sid)`,
    parameters,
  )
  forgetTimers(db)
  db.run('DELETE FROM participant WHERE service_sid = :sid', parameters)
  db.run('DELETE FROM session WHERE service_sid = :sid', parameters)
  db.run('DELETE FROM pool_number WHERE service_sid = :sid', parameters)
  db.run('DELETE FROM setting WHERE scope = :sid', parameters)
  db.run('DELETE FROM service WHERE sid = :sid', parameters)
}

function changeable(service: Service): Parameters {
  return {
    ':uniqueName': service.uniqueName,
    ':chatInstanceSid': service.chatInstanceSid,
    ':callbackUrl': service.callbackUrl,
    ':interceptCallbackUrl': service.interceptCallbackUrl,
    ':outOfSessionCallbackUrl': service.outOfSessionCallbackUrl,
    ':defaultTtl': service.defaultTtl,
    ':geoMatchLevel': service.geoMatchLevel,
    ':numberSelectionBehavior': service.numberSelectionBehavior,
    ':dateUpdated': service.dateUpdated,
  }
}

function fromRow(found: ServiceRow): Service {
  const [, sid, uniqueName, chatInstanceSid, callbackUrl, interceptCallbackUrl, outOfSessionCallbackUrl, ...rest] =
    found
  const [defaultTtl, geoMatchLevel, numberSelectionBehavior, dateCreated, dateUpdated] = rest
  return {
    sid,
    uniqueName,
    chatInstanceSid,
    callbackUrl,
    interceptCallbackUrl,
    outOfSessionCallbackUrl,
    defaultTtl,
    geoMatchLevel: geoMatchLevel as GeoMatchLevel,
    numberSelectionBehavior: numberSelectionBehavior as NumberSelectionBehavior,
    dateCreated,
    dateUpdated,
  }
}
