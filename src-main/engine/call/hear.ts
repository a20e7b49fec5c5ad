import type { StoredCall } from '../../store/calls.ts'
import { insertCaption } from '../../store/captions.ts'
import { checkDelivery } from '../leak/check-delivery.ts'
import type { Step } from '../step.ts'

/** The system says something on one side of a call. */
export function hearSystem(step: Step, leg: StoredCall, text: string, sessionSid: string | null): void {
  insertCaption(step.db, leg.sid, { at: step.now, from: 'system', text })
  checkDelivery(step, { surface: 'caption', leg, sessionSid, added: [text], typed: '' })
}

/** Somebody speaks while TwiML runs, and nobody listens. */
export function hearOneself(step: Step, { sid }: StoredCall, text: string): void {
  insertCaption(step.db, sid, { at: step.now, from: 'self', text })
}

/** The mailbox of the person called speaks in that person's own words. */
export function hearMailbox(step: Step, leg: StoredCall, text: string, sessionSid: string | null): void {
  insertCaption(step.db, leg.sid, { at: step.now, from: 'peer', text })
  checkDelivery(step, { surface: 'caption', leg, sessionSid, added: [], typed: text })
}

/** What one side says or presses is heard on the other. */
export function hearPeer(
  step: Step,
  speaker: StoredCall,
  listener: StoredCall,
  text: string,
  sessionSid: string | null,
): void {
  insertCaption(step.db, speaker.sid, { at: step.now, from: 'self', text })
  insertCaption(step.db, listener.sid, { at: step.now, from: 'peer', text })
  checkDelivery(step, { surface: 'caption', leg: listener, sessionSid, added: [], typed: text })
}
