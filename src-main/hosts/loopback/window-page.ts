import { readFile } from 'node:fs/promises'
import { type Context, Hono } from 'hono'
import type { PageFile } from '../page-files.ts'

/** Serves the built window: what is in the list, by its exact path, and nothing else. */
export function createWindowPage(files: ReadonlyMap<string, PageFile>): Hono {
  const page = new Hono()
  page.get('/', async (context) => {
    const index = files.get('/index.html')
    if (index === undefined) return context.text('The window is not built yet. Run: npm run build', 503)
    return send(context, index)
  })
  page.get('*', async (context, next) => {
    const file = files.get(context.req.path)
    if (file === undefined) return next()
    return send(context, file)
  })
  return page
}

async function send(context: Context, { path, type }: PageFile): Promise<Response> {
  return context.body(await readFile(path), 200, { 'cache-control': 'no-cache', 'content-type': type })
}
