import { useEffect, useRef, useState } from 'react'
import type { ApiError, Result } from '#shared/contract/result.ts'

export type Answer<Value> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'known'; readonly value: Value }
  | { readonly kind: 'refused'; readonly error: ApiError }

interface Held<Value> {
  readonly key: string
  /** Which of the questions asked so far it answers. */
  readonly question: number
  readonly answer: Answer<Value>
}

const waiting = { kind: 'waiting' } as const

/**
 * What main answers. It is asked again when `version` changes, keeping the latest answer there is meanwhile;
 * another `key` is another question, null none at all.
 */
export function useAnswer<Value>(
  key: string | null,
  version: number,
  ask: (key: string) => Promise<Result<Value>>,
): Answer<Value> {
  const [held, setHeld] = useState<Held<Value> | null>(null)
  const asked = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says what `ask` asks, and a new `version` is a reason to ask it again
  useEffect(() => {
    if (key === null) return
    const question = ++asked.current
    void ask(key).then((result) => setHeld((former) => later(former, { key, question, answer: answerOf(result) })))
  }, [key, version])
  return held?.key === key ? held.answer : waiting
}

function later<Value>(one: Held<Value> | null, other: Held<Value>): Held<Value> {
  return one !== null && one.question > other.question ? one : other
}

function answerOf<Value>(result: Result<Value>): Answer<Value> {
  return result.ok ? { kind: 'known', value: result.value } : { kind: 'refused', error: result.error }
}
