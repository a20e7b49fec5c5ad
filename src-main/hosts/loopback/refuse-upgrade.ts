import type { Duplex } from 'node:stream'
import { answerHeaders } from '../answer-headers.ts'

/** An upgrade has no response to write to: its head is written here. */
const headers = Object.entries({
  ...answerHeaders,
  connection: 'close',
  'content-length': '0',
  'sec-websocket-version': '13',
}).map(([name, value]) => `${name}: ${value}\r\n`)

/** Answers that the connection becomes no WebSocket, and ends it. */
export function refuseUpgrade(
  socket: Duplex,
  status: '400 Bad Request' | '401 Unauthorized' | '403 Forbidden' | '404 Not Found',
): void {
  socket.end(`HTTP/1.1 ${status}\r\n${headers.join('')}\r\n`, () => socket.destroy())
}
