import { once } from 'node:events'
import { WebSocket } from 'ws'
import { socketPath, socketProtocols } from '#shared/contract/wire.ts'
import type { Ready } from './a-program.ts'

/** A window onto a running program: it saves, and hears what is pushed. */
export async function aWindowSocket({ url, windowUrl }: Pick<Ready, 'url' | 'windowUrl'>) {
  const token = new URL(windowUrl).searchParams.get('token') ?? ''
  const socket = new WebSocket(`${url}${socketPath}`.replace('http', 'ws'), socketProtocols(token))
  const heard: string[] = []
  socket.on('message', (data) => heard.push(data.toString()))
  socket.on('error', () => {})
  await once(socket, 'open')

  /** The next frame that is it; what came before is forgotten. */
  async function hears(isIt: (frame: string) => boolean): Promise<string> {
    for (;;) {
      const frame = heard.shift()
      if (frame === undefined) await once(socket, 'message')
      else if (isIt(frame)) return frame
    }
  }

  function askToSave(): void {
    socket.send(JSON.stringify({ id: 1, method: 'saveWorkspace', params: {} }))
  }

  return {
    hears,
    askToSave,
    save() {
      askToSave()
      return hears((frame) => frame.includes('"result"'))
    },
    end: () => socket.terminate(),
  }
}
