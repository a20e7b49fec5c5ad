import type { Bench } from './bench.ts'
import { engineCall, engineCallBare } from './engine-call.ts'
import { engineMessage, engineMessageBare, engineRoute } from './engine-message.ts'
import { engineScale, engineScaleBare } from './engine-scale.ts'
import { expire, expireBare } from './expire.ts'
import { memory } from './memory.ts'
import { replay } from './replay.ts'
import { restMessage } from './rest-message.ts'
import { restGet, restList } from './rest-sessions.ts'
import { rewind } from './rewind.ts'
import { sessionCreate, sessionCreateBare } from './session-create.ts'
import { startEmpty, startUp } from './start.ts'
import { frameTime, frameTimeBare } from './window/frame-time.ts'
import { sceneSwitch } from './window/scene-switch.ts'
import { sendToVisible, sendToVisibleBare } from './window/send-to-visible.ts'
import { timelineMount } from './window/timeline-mount.ts'

export const benches: readonly Bench[] = [
  engineMessage,
  engineMessageBare,
  engineRoute,
  engineScale,
  engineScaleBare,
  engineCall,
  engineCallBare,
  sessionCreate,
  sessionCreateBare,
  expire,
  expireBare,
  replay,
  rewind,
  restGet,
  restList,
  restMessage,
  startUp,
  startEmpty,
  memory,
  sendToVisible,
  sendToVisibleBare,
  timelineMount,
  frameTime,
  frameTimeBare,
  sceneSwitch,
]
