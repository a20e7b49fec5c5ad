import type { OwnedNumber } from '#shared/resources/owned-number.ts'

type Pooled = Pick<OwnedNumber, 'pool'>

/** 'in 2 sessions', 'free', 'in no pool' */
export function usageText({ pool }: Pooled): string {
  if (pool === null) return 'in no pool'
  if (pool.inUse === 0) return 'free'
  return pool.inUse === 1 ? 'in 1 session' : `in ${pool.inUse} sessions`
}

/** The same where there is little room: '2 uses'. */
export function shortUsage({ pool }: Pooled): string {
  if (pool === null) return 'no pool'
  if (pool.inUse === 0) return 'free'
  return pool.inUse === 1 ? '1 use' : `${pool.inUse} uses`
}
