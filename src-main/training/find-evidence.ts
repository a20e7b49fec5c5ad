import { isContactEntry, type TimelineEntry } from '#shared/resources/timeline-entry.ts'
import type { EvidenceSubject } from '#shared/resources/training.ts'
import type { Engine } from '../engine/engine.ts'
import type { Scene } from '../scenes/scene.ts'
import type { EvidenceFile } from './file/ticket-schema.ts'
import { isRefusal, newestEntries, serviceSidOf } from './observe.ts'

/** The newest thing in the simulation that is as the ticket says; null where there is none. */
export function findEvidence(evidence: EvidenceFile, stage: Scene, engine: Engine): EvidenceSubject | null {
  const { alert, refusal, session, change, number } = evidence
  if (alert !== undefined) return findAlert(engine, alert)
  if (refusal !== undefined) return findEntry(engine, (entry) => isRefusal(entry) && entry.code === refusal)
  if (change !== undefined) return findEntry(engine, (entry) => entry.kind === 'session' && entry.change === change)
  if (session !== undefined) return findSession(engine, stage, session)
  if (number !== undefined) return findNumber(stage, number)
  return findContact(engine, stage, evidence)
}

function findContact(engine: Engine, { cast }: Scene, wanted: EvidenceFile): EvidenceSubject | null {
  const sender = cast[wanted.by ?? wanted.callBy ?? '']?.phone
  const found = newestEntries(engine)
    .filter(isContactEntry)
    .findLast(
      (entry) =>
        entry.from === sender &&
        (entry.kind === 'message' ? entry.body === wanted.text : wanted.callBy !== undefined) &&
        (wanted.outcome === undefined || entry.outcome === wanted.outcome) &&
        (wanted.code === undefined || entry.code === wanted.code),
    )
  return found === undefined ? null : { kind: 'contact', resourceSid: found.resourceSid }
}

function findAlert(engine: Engine, code: number): EvidenceSubject | null {
  const found = engine.query({ type: 'alerts', afterSeq: 0, limit: 100_000 }).findLast((alert) => alert.code === code)
  return found === undefined ? null : { kind: 'alert', alertSid: found.sid }
}

function findEntry(engine: Engine, isMeant: (entry: TimelineEntry) => boolean): EvidenceSubject | null {
  const found = newestEntries(engine).findLast(isMeant)
  return found === undefined ? null : { kind: 'entry', row: found.row }
}

function findSession(engine: Engine, stage: Scene, name: string): EvidenceSubject | null {
  const serviceSid = serviceSidOf(stage, engine)
  const found = serviceSid === null ? null : engine.query({ type: 'session', serviceSid, sidOrName: name })
  return found === null ? null : { kind: 'session', sessionSid: found.sid }
}

function findNumber({ numbers }: Scene, name: string): EvidenceSubject | null {
  const e164 = numbers[name]?.number
  return e164 === undefined ? null : { kind: 'number', e164 }
}
