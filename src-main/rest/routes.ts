import { alertRoutes } from './alert-routes.ts'
import { callRoutes } from './call-routes.ts'
import { incomingPhoneNumberRoutes } from './incoming-phone-number-routes.ts'
import { interactionRoutes } from './interaction-routes.ts'
import { mediaRoutes } from './media-routes.ts'
import { messageInteractionRoutes } from './message-interaction-routes.ts'
import { messageRoutes } from './message-routes.ts'
import { participantRoutes } from './participant-routes.ts'
import { phoneNumberRoutes } from './phone-number-routes.ts'
import type { Route } from './route.ts'
import { serviceRoutes } from './service-routes.ts'
import { sessionRoutes } from './session-routes.ts'

/** Every operation that the API has. */
export const routes: readonly Route[] = [
  ...serviceRoutes,
  ...phoneNumberRoutes,
  ...sessionRoutes,
  ...participantRoutes,
  ...interactionRoutes,
  ...messageInteractionRoutes,
  ...alertRoutes,
  ...incomingPhoneNumberRoutes,
  ...mediaRoutes,
  ...messageRoutes,
  ...callRoutes,
]
