import { z } from 'zod'
import { limits } from '../../catalog/limits.ts'
import { sessionModes, sessionStatuses } from '../../resources/session.ts'
import { anyText, instant, name, sid, text, ttl } from '../fields.ts'

const participantFields = {
  identifier: name(limits.identifierLength),
  friendlyName: text(limits.friendlyNameLength).nullable().optional(),
  proxyIdentifier: text(limits.proxyIdentifierLength).optional(),
  proxyIdentifierSid: text(64).optional(),
}

const failOnParticipantConflict = z.boolean().optional()

/** With `participants` it is all or nothing. */
export const sessionCreate = z.strictObject({
  type: z.literal('session.create'),
  serviceSid: sid('KS'),
  uniqueName: name(limits.uniqueNameLength).nullable().optional(),
  dateExpiry: instant.nullable().optional(),
  ttl: ttl.optional(),
  mode: z.enum(sessionModes).optional(),
  status: z.enum(sessionStatuses).optional(),
  participants: z.array(z.strictObject(participantFields)).max(100).optional(),
  failOnParticipantConflict,
})

/** `dateExpiry: null` clears the date. */
export const sessionUpdate = z.strictObject({
  type: z.literal('session.update'),
  serviceSid: sid('KS'),
  sessionSid: sid('KC'),
  dateExpiry: instant.nullable().optional(),
  ttl: ttl.optional(),
  status: z.enum(sessionStatuses).optional(),
  failOnParticipantConflict,
})

export const sessionDelete = z.strictObject({
  type: z.literal('session.delete'),
  serviceSid: sid('KS'),
  sessionSid: sid('KC'),
})

export const participantAdd = z.strictObject({
  type: z.literal('participant.add'),
  serviceSid: sid('KS'),
  sessionSid: sid('KC'),
  ...participantFields,
  failOnParticipantConflict,
})

export const participantRemove = z.strictObject({
  type: z.literal('participant.remove'),
  serviceSid: sid('KS'),
  sessionSid: sid('KC'),
  participantSid: sid('KP'),
})

/** A message from your system to one participant; needs a body or media. */
export const messageInteractionCreate = z.strictObject({
  type: z.literal('messageInteraction.create'),
  serviceSid: sid('KS'),
  sessionSid: sid('KC'),
  participantSid: sid('KP'),
  body: anyText().optional(),
  mediaUrls: z.array(text(limits.urlLength)).max(limits.mediaPerMessage).optional(),
})

export const interactionDelete = z.strictObject({
  type: z.literal('interaction.delete'),
  serviceSid: sid('KS'),
  sessionSid: sid('KC'),
  interactionSid: sid('KI'),
})
