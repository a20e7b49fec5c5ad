import { readFile } from 'node:fs/promises'
import { answerHeaders } from '../answer-headers.ts'
import type { PageFile } from '../page-files.ts'
import { appOrigin } from './app-scheme.ts'

/** Answers `app://masquerade/…` with the page's own files and with nothing else. */
export function createAppProtocol(files: ReadonlyMap<string, PageFile>): (request: Request) => Promise<Response> {
  return async (request) => {
    const file = files.get(pathWithin(request.url) ?? '')
    if (file === undefined) return plain(404, 'Not found')
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(405, 'Method not allowed', { allow: 'GET, HEAD' })
    const headers = { ...answerHeaders, 'cache-control': 'no-cache', 'content-type': file.type }
    return new Response(request.method === 'HEAD' ? null : await readFile(file.path), { headers })
  }
}

/** The path as it was written: an encoded dot or slash is no name in the list, so it leads nowhere. */
function pathWithin(url: string): string | undefined {
  if (!url.startsWith(`${appOrigin}/`)) return undefined
  const path = url.slice(appOrigin.length).replace(/[?#].*$/s, '')
  return path === '/' ? '/index.html' : path
}

function plain(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(text, {
    status,
    headers: { ...answerHeaders, ...headers, 'content-type': 'text/plain; charset=utf-8' },
  })
}
