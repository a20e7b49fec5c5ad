import { sceneFileKind } from '../scenes/open-scene-file.ts'
import { lessonFileKind, ticketFileKind } from '../training/course-file.ts'
import { transcriptFileKind } from '../transcript/transcript-file-kind.ts'
import { workspaceFileKind } from '../workspace/workspace-actions.ts'
import type { FileKind } from './file-kind.ts'

/** Every kind of file that can be dropped on the window. Of two that fit the first one is meant. */
export const fileKinds: readonly FileKind[] = [
  transcriptFileKind,
  lessonFileKind,
  ticketFileKind,
  sceneFileKind,
  workspaceFileKind,
]
