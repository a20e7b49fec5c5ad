import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { plainMarkdown } from '#shared/exports/plain-markdown.ts'
import { terminalText } from '#shared/exports/terminal-text.ts'
import { xmlText } from '#shared/exports/xml-text.ts'
import { hostileTexts } from '#test/support/hostile/hostile-texts.ts'

const corpus = Object.entries(hostileTexts)

test('in Markdown a text is one line of words', () => {
  expect(plainMarkdown('*a* _b_ [c](d) ![e](f)\n# g | `h` <i> &amp; ~j~ \\ ')).toBe(
    '\\*a\\* \\_b\\_ \\[c\\](d) !\\[e\\](f) # g \\| \\`h\\` \\<i\\> \\&amp; \\~j\\~ \\\\',
  )
  expect(plainMarkdown('+1 (415) 555-0111. Ana’s “number”')).toBe('+1 (415) 555-0111. Ana’s “number”')
})

test.each(corpus)('%s is no markup in Markdown', (_, text) => {
  expect(plainMarkdown(text)).not.toMatch(/(?<!\\)(?:\\\\)*[`*_[\]<>|~]|\p{Cc}|\u2028/u)
})

test.each(corpus)('%s is read from XML as it was, save what XML cannot hold', (_, text) => {
  const document = `<a b="${xmlText(text)}">${xmlText(text)}</a>`
  expect(XMLValidator.validate(document)).toBe(true)
  const options = { ignoreAttributes: false, attributeNamePrefix: '', trimValues: false, htmlEntities: true }
  const held = text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '?')
  const { a } = new XMLParser({ ...options, parseTagValue: false, parseAttributeValue: false }).parse(document)
  expect(a['#text']).toBe(held)
})

test.each(corpus)('%s neither moves the cursor of a terminal nor colours it', (_, text) => {
  expect(terminalText(text)).not.toMatch(/[^\P{Cc}\n\t]/u)
  expect(terminalText(text)).toHaveLength(text.length)
})
