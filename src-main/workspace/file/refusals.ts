import { refuse } from '#shared/contract/result.ts'

export const notAWorkspace = refuse({
  code: 'not_a_workspace',
  status: 400,
  message: 'This is not a Masquerade workspace.',
})

export function newerWorkspace(made: string) {
  return refuse({
    code: 'workspace_newer',
    status: 400,
    message: `This workspace was made by a newer version of Masquerade (${made}). Open it with that one.`,
  })
}

/** `how` completes 'This workspace file is damaged: …'. */
export function damagedWorkspace(how: string) {
  return refuse({
    code: 'workspace_damaged',
    status: 400,
    message: `This workspace file is damaged: ${how}. It was left as it is.`,
  })
}

/** It is asked first: what the file opens with now is perhaps to be kept so. */
export const heldOther = refuse({
  code: 'held_other',
  status: 409,
  message:
    'The file was saved with something else on stage. Saved now, it opens with what is on stage now; what was there before stays in its histories.',
})

export const noFileYet = refuse({ code: 'not_found', status: 409, message: 'The workspace has no file yet.' })

/** A lesson or ticket is not what the person works on: it is kept in no file in the place of that. */
export const setAside = refuse({
  code: 'set_aside',
  status: 409,
  message: 'A lesson or ticket has the stage. Leave it first: what you had before comes back, and can be saved.',
})
