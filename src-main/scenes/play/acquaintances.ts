import type { SessionView } from '#shared/resources/session.ts'
import type { Engine } from '../../engine/engine.ts'

/** The number under which each person knows each other: that of the last session they share, an active one first. People remember numbers that no longer work. */
export class Acquaintances {
  readonly #numbers = new Map<string, string>()

  remember(engine: Engine, serviceSid: string): void {
    const sessions: SessionView[] = []
    let after = 0
    for (;;) {
      const page = engine.query({ type: 'sessions.page', serviceSid, after, limit: 1000 })
      sessions.push(...page.items.map(({ item }) => item))
      after = page.items.at(-1)?.row ?? after
      if (!page.more) break
    }
    for (const session of sessions.filter(({ status }) => status === 'closed')) this.#introduce(session)
    for (const session of sessions.filter(({ status }) => status !== 'closed')) this.#introduce(session)
  }

  /** The number that `person` dials to reach `other`, both by their real numbers. */
  numberFor(person: string, other: string): string | undefined {
    return this.#numbers.get(`${person} ${other}`)
  }

  #introduce({ participants }: SessionView): void {
    for (const { identifier, proxyIdentifier, sid } of participants) {
      for (const other of participants) {
        if (other.sid !== sid) this.#numbers.set(`${identifier} ${other.identifier}`, proxyIdentifier)
      }
    }
  }
}
