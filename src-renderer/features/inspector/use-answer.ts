import { useEffect, useState } from 'react'
import type { ApiError, Result } from '#shared/contract/result.ts'

export type Answer<Value> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'known'; readonly value: Value }
  | { readonly kind: 'refused'; readonly error: ApiError }

interface Held<Value> {
  readonly key: string
  readonly answer: Answer<Value>
}

const waiting = { kind: 'waiting' } as const

/**
 * What main answers. It is asked again when `version` changes, keeping the former answer meanwhile;
 * another `key` is another question.
 */
export function useAnswer<Value>(key: string, version: number, ask: () => Promise<Result<Value>>): Answer<Value> {
  const [held, setHeld] = useState<Held<Value> | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says what `ask` asks
  useEffect(() => {
    let isCurrent = true
    void ask().then((result) => {
      if (!isCurrent) return
      setHeld({
        key,
        answer: result.ok ? { kind: 'known', value: result.value } : { kind: 'refused', error: result.error },
      })
    })
    return () => {
      isCurrent = false
    }
  }, [key, version])
  return held?.key === key ? held.answer : waiting
}
