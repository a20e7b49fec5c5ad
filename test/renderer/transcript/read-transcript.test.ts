import { expect, test } from 'vitest'
import { formats } from '#main/workspace/transcript/formats.ts'
import type { Transcript } from '#main/workspace/transcript/transcript.ts'
import { emptyLine } from '#main/workspace/transcript/transcript.ts'
import { isTranscript, readTranscript } from '#renderer/features/transcript/read-transcript.ts'

const ana = '+14155550111'
const at = Date.parse('2026-11-20T14:00:00.000Z')
const message = {
  ...emptyLine,
  at,
  kind: 'message',
  from: ana,
  dialled: '+14155551212',
  session: 'Ride | 7',
  text: '=1 "quoted", \\ and *more*',
} as const
const transcript: Transcript = {
  title: 'Ride_7 & others',
  lines: [message, { ...emptyLine, at: at + 1000, kind: 'session', outcome: 'closed' }],
  names: new Map([[ana, 'Ana']]),
}
const named = { ...message, from: `Ana ${ana}` }

test.each([
  ['markdown', 'Ride_7 & others', named],
  ['json', 'Ride_7 & others', named],
  ['csv', 'ride.csv', message],
] as const)('what was written as %s is read again', (format, title, first) => {
  const text = formats[format].write(transcript)
  expect(isTranscript(text.slice(0, 4096))).toBe(true)
  expect(readTranscript('ride.csv', text)).toEqual({
    ok: true,
    transcript: {
      title,
      lines: [
        { ...first, row: 1 },
        { ...transcript.lines[1], row: 2 },
      ],
    },
  })
})

test.each([
  ['{ "title": "A scene", "masquerade": 1 }'],
  ['masquerade: 1\ntitle: A scene\n'],
  ['# Notes\n\n| When | Who |\n'],
  ['"at","else"\r\n'],
])('%j is no transcript', (beginning) => {
  expect(isTranscript(beginning)).toBe(false)
})

test.each([
  ['{"title":"A","names":{}', 'It is no complete JSON.'],
  ['{"title":"A","names":{},"lines":[{"at":"soon"}]}', 'lines.0.at: Invalid ISO datetime'],
  ['"at","kind"\r\n"soon","message"\r\n', 'Row 1: its first cell is no time.'],
  ['"at","kind"\r\n"2026-11-20T14:00:00.000Z","message"\r\n', 'Row 1: 10 cells were expected, not 2.'],
])('a damaged one says where: %j', (text, problem) => {
  expect(readTranscript('x', text)).toEqual({ ok: false, problem })
})
