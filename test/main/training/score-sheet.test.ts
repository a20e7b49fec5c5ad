import { expect, test } from 'vitest'
import { sheetFile } from '#main/training/score/sheet-file.ts'

const sheets = [
  {
    trainee: '=HYPERLINK("https://evil.example")',
    results: [
      { kind: 'lesson', id: 'one', title: 'Behind | the mask', tasks: 4, done: 4, hints: 1, seconds: 75 },
      {
        kind: 'ticket',
        id: 'two',
        title: 'Silent',
        outcome: 'solved',
        attempts: 2,
        hints: 0,
        score: 7,
        worth: 7,
        seconds: 30,
      },
      {
        kind: 'ticket',
        id: 'three',
        title: 'Open',
        outcome: null,
        attempts: 1,
        hints: 0,
        score: null,
        worth: 7,
        seconds: null,
      },
    ],
  },
] as const

test('a spreadsheet calculates nothing of what somebody typed', () => {
  expect(sheetFile(sheets, 'csv').text.split('\r\n')).toEqual([
    '"trainee","kind","title","result","score","attempts","hints","seconds"',
    `"'=HYPERLINK(""https://evil.example"")","lesson","Behind | the mask","finished",,,1,75`,
    `"'=HYPERLINK(""https://evil.example"")","ticket","Silent","solved",7,2,0,30`,
    `"'=HYPERLINK(""https://evil.example"")","ticket","Open","open, worth 7 now",,1,0,`,
    '',
  ])
})

test.each(['=1', '+1', '-1', '@x', '\t=1', ' =1', '\r=1', '|cmd'])('%j is no formula', (trainee) => {
  expect(sheetFile([{ ...sheets[0], trainee }], 'csv').text).toContain(`\r\n"'${trainee}",`)
})

test('for people it is a table, in which nothing is markup', () => {
  expect(sheetFile(sheets, 'markdown').text).toBe(`# Score sheet

## =HYPERLINK("https://evil.example")

1 lesson finished, 1 ticket decided for 7 of 10 points, 1 ticket still open.

| | | result | score | attempts | hints | time |
|---|---|---|---|---|---|---|
| lesson | Behind \\| the mask | finished |  |  | 1 | 1 min 15 s |
| ticket | Silent | solved | 7 | 2 | 0 | 30 s |
| ticket | Open | open, worth 7 now |  | 1 | 0 |  |
`)
})

test('for programs it is JSON', () => {
  expect(JSON.parse(sheetFile(sheets, 'json').text)).toEqual({ masquerade: 1, sheets })
})
