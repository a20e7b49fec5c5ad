import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerHeaders } from '../answer-headers.ts'
import type { PageFile } from '../page-files.ts'

/** Takes a request on if the window has a file at that path, and says whether it did. */
export type WindowPage = (request: IncomingMessage, response: ServerResponse, path: string) => boolean

/** Serves the built window: what is in the list, by its exact path, and nothing else. */
export function createWindowPage(files: ReadonlyMap<string, PageFile>): WindowPage {
  return ({ method = '' }, response, path) => {
    if (!['GET', 'HEAD'].includes(method)) return false
    const file = files.get(path === '/' ? '/index.html' : path)
    if (file !== undefined) void send(response, file)
    else if (path === '/') sendText(response, 503, 'The window is not built yet. Run: npm run build')
    else return false
    return true
  }
}

async function send(response: ServerResponse, { path, type }: PageFile): Promise<void> {
  try {
    const content = await readFile(path)
    const headers = { 'cache-control': 'no-cache', 'content-type': type, 'content-length': content.byteLength }
    response.writeHead(200, { ...answerHeaders, ...headers }).end(content)
  } catch (error) {
    console.error('A file of the window cannot be read:', error)
    sendText(response, 500, 'A file of the window cannot be read.')
  }
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...answerHeaders, 'content-type': 'text/plain; charset=UTF-8' }).end(text)
}
