/** What a line of a transcript has after its time, in the order of the columns of its table, with their headings. */
export const transcriptColumns = {
  kind: 'What',
  from: 'From',
  dialled: 'Dialled',
  session: 'Session',
  shownAs: 'Seen as',
  to: 'To',
  outcome: 'Outcome',
  code: 'Code',
  text: 'Text',
} as const
export type TranscriptColumn = keyof typeof transcriptColumns

export const transcriptColumnNames = Object.keys(transcriptColumns) as readonly TranscriptColumn[]
