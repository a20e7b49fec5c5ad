import type { AccountSettings, ServiceSettings } from '#shared/catalog/settings.ts'

export type SettingName = keyof AccountSettings | keyof ServiceSettings

/** What holds a behaviour in place. */
export interface Proof {
  /** Where sources leave it open, what decides. */
  readonly settings?: readonly SettingName[]
  /** Numbers of statements (`T-103`), or a test file without its ending and the title of a test in it, with ` › ` between. */
  readonly tests: readonly string[]
}
