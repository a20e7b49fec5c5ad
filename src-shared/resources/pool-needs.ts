/** How many numbers what is active now needs in one service. */
export interface PoolNeed {
  readonly serviceSid: string
  readonly needed: number
  /** Who is in that many active sessions at once; null while nobody is in two. */
  readonly person: string | null
  /** Numbers of the pool that are chosen by themselves. */
  readonly free: number
}

/** A number that so many use that one more is advised, though nothing is refused. */
export interface CrowdedNumber {
  readonly e164: string
  readonly sessions: number
  readonly participants: number
}

export interface PoolNeeds {
  /** Of the services that anything is active in. */
  readonly services: readonly PoolNeed[]
  readonly crowded: readonly CrowdedNumber[]
}
