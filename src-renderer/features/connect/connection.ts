import { create } from 'zustand'
import { readAudienceKey, readConnection } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import type { Connection } from '#shared/contract/rpc.ts'
import type { StandInKey } from '#shared/numbers/stand-in.ts'

export interface ConnectionState {
  readonly connection: Connection | null
  /** By which an audience gets stand-ins for real numbers. */
  readonly audienceKey: StandInKey | null
}

/** How the API is reached, and what else belongs to the host's run; null until it has said so. */
export const useConnection = create<ConnectionState>(() => ({ connection: null, audienceKey: null }))

/** Asks the host once a connection, for the port and the token belong to its run. */
export function followConnection(): void {
  let wasThere = false
  useMirror.subscribe(async ({ link, world }) => {
    const isThere = link !== 'lost' && world !== null
    if (isThere === wasThere) return
    wasThere = isThere
    if (!isThere) return
    const [connection, key] = await Promise.all([readConnection(), readAudienceKey()])
    if (connection.ok && key.ok) useConnection.setState({ connection: connection.value, audienceKey: key.value })
  })
}
