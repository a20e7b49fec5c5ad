import { messageData } from '#shared/resources/interaction.ts'
import { askIntercept, askOutOfSession } from '../contact/ask-application.ts'
import type { Route } from '../contact/find-route.ts'
import { attachedMedia } from '../media/attached-media.ts'
import { textParams } from '../rules/webhook/inbound-params.ts'
import type { Step } from '../step.ts'
import type { IncomingText } from './incoming-text.ts'

/** Asks the application where routing wants it asked. */
export function askAboutText(step: Step, text: IncomingText, route: Route, timelineRow: number): void {
  const { sid, from, to, body, mediaUrls } = text
  const media = attachedMedia(step.db, sid, mediaUrls)
  switch (route.outcome.kind) {
    case 'ask-intercept':
      askIntercept(step, route.outcome, {
        type: 'message',
        data: messageData(body),
        leg: { resourceSid: sid, resourceStatus: 'delivered' },
        mediaUrls: media.map(({ url }) => url),
        timelineRow,
      })
      break
    case 'ask-out-of-session':
      askOutOfSession(step, route, {
        kind: 'message',
        from,
        to,
        timelineRow,
        params: (parties) => textParams({ ...text, media, ...parties }),
      })
      break
    case 'forward':
    case 'stopped':
      break
  }
}
