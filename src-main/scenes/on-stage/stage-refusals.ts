import { refuse } from '#shared/contract/result.ts'

export const noScene = refuse({ code: 'no_scene', status: 409, message: 'There is no scene on stage.' })
export const noChapter = refuse({ code: 'not_found', status: 404, message: 'The scene has no such chapter.' })
export const sceneOver = refuse({ code: 'scene_over', status: 409, message: 'Nothing of the scene is left to play.' })
export const atStart = refuse({ code: 'past_end', status: 409, message: 'This is the beginning of the scene.' })
