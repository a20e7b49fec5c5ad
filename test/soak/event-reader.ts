import type { TestHost } from '#test/support/a-host.ts'
import { authorization } from '#test/support/a-host.ts'

export interface EventReader {
  /** Number of the last event. */
  last(): number
  /** Events whose number was not the one after the last. */
  gaps(): number
  close(): Promise<void>
}

/** Reads the stream of events as a program does, and forgets them. */
export async function anEventReader({ url, simulator }: TestHost): Promise<EventReader> {
  const ending = new AbortController()
  let last = simulator.status().eventSeq
  let gaps = 0
  const stream = await fetch(`${url}/simulator/v1/events/stream?after=${last}`, {
    headers: { authorization },
    signal: ending.signal,
  })
  const reading = read(stream, (seq) => {
    if (seq !== last + 1) gaps += 1
    last = seq
  }).catch(() => undefined)
  return {
    last: () => last,
    gaps: () => gaps,
    async close() {
      ending.abort()
      await reading
    },
  }
}

async function read(stream: Response, take: (seq: number) => void): Promise<void> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of stream.body ?? []) {
    const lines = (text + decoder.decode(chunk, { stream: true })).split('\n')
    text = lines.pop() ?? ''
    for (const line of lines) if (line.startsWith('id: ')) take(Number(line.slice(4)))
  }
}
