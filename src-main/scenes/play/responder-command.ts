import type { CommandInput } from '#shared/contract/command.ts'
import type { SceneResponder } from '../file/scene-schema.ts'
import type { Scene } from '../scene.ts'

/** What a responder answers; one that opens a session says so in JSON, as an application would. */
export function responderCommand(
  name: string,
  { status, type, body, delay, opens }: SceneResponder,
  scene: Pick<Scene, 'cast' | 'numbers'>,
): CommandInput {
  return {
    type: 'responder.set',
    name,
    ...(status !== undefined && { status }),
    ...(delay !== undefined && { delaySeconds: delay }),
    ...(type !== undefined && { contentType: type }),
    ...(body !== undefined && { body }),
    ...(opens && { contentType: 'application/json', body: JSON.stringify(proposal(opens, scene)) }),
  }
}

function proposal(
  { with: person, on, name, mode, ttl }: NonNullable<SceneResponder['opens']>,
  { cast, numbers }: Pick<Scene, 'cast' | 'numbers'>,
) {
  return {
    participantIdentifier: cast[person]?.phone,
    participantProxyIdentifier: on === undefined ? undefined : numbers[on]?.number,
    uniqueName: name,
    mode,
    ttl,
  }
}
