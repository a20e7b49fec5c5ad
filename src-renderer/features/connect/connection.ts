import { create } from 'zustand'
import { readConnection } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import type { Connection } from '#shared/contract/rpc.ts'

export interface ConnectionState {
  readonly connection: Connection | null
}

/** How the API is reached; null until the host has said so. */
export const useConnection = create<ConnectionState>(() => ({ connection: null }))

/** Asks the host once a connection, for the port and the token belong to its run. */
export function followConnection(): void {
  let wasThere = false
  useMirror.subscribe(async ({ link, world }) => {
    const isThere = link !== 'lost' && world !== null
    if (isThere === wasThere) return
    wasThere = isThere
    if (!isThere) return
    const answer = await readConnection()
    if (answer.ok) useConnection.setState({ connection: answer.value })
  })
}
