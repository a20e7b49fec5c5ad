import type { EngineEvent } from '#shared/contract/event.ts'
import type { SessionView } from '#shared/resources/session.ts'
import type { Engine } from '../../engine/engine.ts'

/** The number under which each person knows each other: that of the last session they share, an active one first. People remember numbers that no longer work. */
export class Acquaintances {
  readonly #numbers = new Map<string, string>()
  /** In the order in which they were opened. */
  #sessions = new Map<string, SessionView>()
  /** The last event that was taken in. */
  #seen = 0

  /** Takes in what has happened since the last time. */
  remember(engine: Engine, serviceSid: string): void {
    const events = engine.eventsAfter(this.#seen)
    this.#seen = engine.status().eventSeq
    if (events === 'gone') this.#sessions = listSessions(engine, serviceSid)
    else if (events.filter((event) => this.#follow(event, serviceSid)).length === 0) return
    const sessions = [...this.#sessions.values()]
    for (const session of sessions.filter(({ status }) => status === 'closed')) this.#introduce(session)
    for (const session of sessions.filter(({ status }) => status !== 'closed')) this.#introduce(session)
  }

  /** The number that `person` dials to reach `other`, both by their real numbers. */
  numberFor(person: string, other: string): string | undefined {
    return this.#numbers.get(`${person} ${other}`)
  }

  /** Whether it was about a session. */
  #follow(event: EngineEvent, serviceSid: string): boolean {
    if (event.type === 'session.deleted') return this.#sessions.delete(event.sessionSid)
    if (event.type !== 'session.changed' || event.session.serviceSid !== serviceSid) return false
    this.#sessions.set(event.session.sid, event.session)
    return true
  }

  #introduce({ participants }: SessionView): void {
    for (const { identifier, proxyIdentifier, sid } of participants) {
      for (const other of participants) {
        if (other.sid !== sid) this.#numbers.set(`${identifier} ${other.identifier}`, proxyIdentifier)
      }
    }
  }
}

function listSessions(engine: Engine, serviceSid: string): Map<string, SessionView> {
  const sessions = new Map<string, SessionView>()
  for (let after = 0; ; ) {
    const page = engine.query({ type: 'sessions.page', serviceSid, after, limit: 1000 })
    for (const { item } of page.items) sessions.set(item.sid, item)
    after = page.items.at(-1)?.row ?? after
    if (!page.more) return sessions
  }
}
