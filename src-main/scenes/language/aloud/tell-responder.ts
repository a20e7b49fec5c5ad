import { pauseWords } from '../../file/pause-words.ts'
import type { SceneResponder } from '../../file/scene-schema.ts'
import { modeSaid } from '../../play/as-said.ts'

/** 'From now on the responder “moderator” answers with 403, after 2 seconds.' */
export function tellResponder(said: string, { status, body, type, delay, opens }: SceneResponder): string {
  const deeds = [
    ...(opens === undefined ? [] : [tellSession(opens)]),
    ...(status === undefined ? [] : [`answers with ${status}`]),
    ...(body === undefined && type === undefined ? [] : ['has words of its own to answer with']),
  ]
  const wait = delay === undefined ? '' : delay === 0 ? ', at once' : `, after ${pauseWords(delay * 1000)}`
  return `${said} ${deeds.length === 0 ? 'answers as before' : deeds.join(' and ')}${wait}.`
}

function tellSession({ with: other, on, name, mode, ttl }: NonNullable<SceneResponder['opens']>): string {
  return [
    `opens a session${name === undefined ? '' : ` called ${name}`} with ${other}`,
    ...(on === undefined ? [] : [`on ${on}`]),
    ...(mode === undefined ? [] : [modeSaid[mode]]),
    ...(ttl === undefined ? [] : [`for ${pauseWords(ttl * 1000)}`]),
  ].join(' ')
}
