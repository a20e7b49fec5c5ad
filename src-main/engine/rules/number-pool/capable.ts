import type { Capabilities } from '#shared/resources/owned-number.ts'
import type { SessionMode } from '#shared/resources/session.ts'

export function lacksVoice(mode: SessionMode, capabilities: Capabilities): boolean {
  return mode !== 'message-only' && !capabilities.voice
}

/** MMS is never required. */
export function lacksSms(mode: SessionMode, capabilities: Capabilities): boolean {
  return mode !== 'voice-only' && !capabilities.sms
}
