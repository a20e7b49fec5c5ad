/** What can be done in several places is called the same in all of them: menus, palette, keys, notices. */
export const deedNames = {
  restart: 'Restart the scene',
  playOrPause: 'Play or pause the scene',
  emptyStage: 'Empty the stage',
  saveWorkspace: 'Save the workspace',
  saveElsewhere: 'Save the workspace elsewhere…',
  openWorkspace: 'Open a workspace…',
  exportTranscript: 'Export a transcript…',
  leaveTraining: 'Leave the training',
  leftHistories: 'Histories that were left',
  returnToLast: 'Return to what was there before',
} as const
