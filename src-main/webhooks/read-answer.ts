import { TextDecoder } from 'node:util'
import type { Dispatcher } from 'undici'
import { limits } from '#shared/catalog/limits.ts'
import { DeliveryFailure } from './delivery-failure.ts'

/** The bytes of an answer; of one that is too large the beginning, or it throws a `DeliveryFailure`. */
export async function readBytes(
  body: Dispatcher.ResponseData['body'],
  ifTooLarge: 'cut' | 'fail',
  onChunk: () => void,
): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  onChunk()
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    onChunk()
    length += chunk.byteLength
    chunks.push(chunk)
    if (length <= limits.webhookAnswerBytes) continue
    if (ifTooLarge === 'fail') throw new DeliveryFailure('too-large', 'The answer is larger than 64 kB.')
    break
  }
  return Buffer.concat(chunks).subarray(0, limits.webhookAnswerBytes)
}

/**
 * The words of an answer in the charset that its content type names, else UTF-8; with the replacement character for the
 * null character, which no command may hold. https://www.twilio.com/docs/proxy/proxy-changelog
 */
export function textOf(bytes: Uint8Array, contentType: string): string {
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType) ?? []
  return decoderOf(charset).decode(bytes).replaceAll('\0', '\uFFFD')
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}
