import { once } from 'node:events'
import { connect } from 'node:net'

export interface Exchanged {
  /** 0 where the connection ended without an answer. */
  readonly status: number
  readonly head: string
  readonly body: string
}

/** Sends exactly these characters, each as one byte, and reads until the head is there and nothing more comes. */
export async function rawExchange(url: string, text: string): Promise<Exchanged> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  let answer = ''
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    answer += chunk
    if (isEndless(answer)) socket.destroy()
  })
  socket.on('error', () => {})
  socket.write(text, 'latin1')
  await once(socket, 'close')
  const [head = '', ...rest] = answer.split('\r\n\r\n')
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), head, body: rest.join('\r\n\r\n') }
}

/** What goes on after its head: a stream of events, or another protocol. */
function isEndless(answer: string): boolean {
  return /^HTTP\/1\.1 101|^content-type: text\/event-stream/im.test(answer)
}
