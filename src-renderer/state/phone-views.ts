import type { PhoneView } from '#shared/contract/snapshot.ts'
import type { Phone, PhoneCall, PhoneMessage } from '#shared/resources/phone.ts'
import { put } from './put.ts'

/** How many phones the window keeps, and how much of the past of each. */
const kept = { phones: 200, messages: 200, calls: 50 }

type Views = readonly PhoneView[]

/** A phone that is new comes last, with nothing on it; past the kept ones it stays out. */
export function withPhone(views: Views, phone: Phone): Views {
  if (views.some((view) => view.phone.e164 === phone.e164)) {
    return patch(views, phone.e164, (view) => ({ ...view, phone }))
  }
  return views.length < kept.phones ? [...views, { phone, messages: [], calls: [] }] : views
}

export function withoutPhone(views: Views, e164: string): Views {
  return views.filter((view) => view.phone.e164 !== e164)
}

export function withMessage(views: Views, e164: string, message: PhoneMessage): Views {
  return patch(views, e164, (view) => ({
    ...view,
    messages: put(view.messages, message, ({ sid }) => sid === message.sid).slice(-kept.messages),
  }))
}

export function withCall(views: Views, e164: string, call: PhoneCall): Views {
  return patch(views, e164, (view) => ({
    ...view,
    calls: put(view.calls, call, ({ sid }) => sid === call.sid).slice(-kept.calls),
  }))
}

function patch(views: Views, e164: string, change: (view: PhoneView) => PhoneView): Views {
  return views.map((view) => (view.phone.e164 === e164 ? change(view) : view))
}
