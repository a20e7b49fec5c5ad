import { codeEntry, knownCodes, moreInfo } from '#shared/catalog/codes.ts'
import type { Decision } from '#shared/catalog/decision.ts'
import { limits } from '#shared/catalog/limits.ts'
import { type RuleId, rules, tellDecision } from '#shared/catalog/rules.ts'
import { accountSettings, serviceSettings } from '#shared/catalog/settings.ts'
import { ruleSamples } from '#test/shared/catalog/rule-samples.ts'
import { findStatements, findTests } from './find-tests.ts'
import { type Behaviour, furtherBehaviour } from './further-behaviour.ts'
import type { Proof } from './proof.ts'
import { ruleProofs } from './rule-proofs.ts'
import { table } from './table.ts'

const introduction = `# How Masquerade behaves

For each rule: what the simulator does, where that is documented, the setting that decides where sources leave it open,
and the tests that hold it in place. What a rule does is told in the words that the simulator itself uses, with example
numbers: each thing that it can say, once. In the title of a test, … stands for each of several values.

This page is made from the catalogs in \`src-shared/catalog\` and from the titles of the tests. A test fails when it is
stale; \`npm run docs:behaviour\` writes it anew.`

const settings = { ...accountSettings, ...serviceSettings }
const statements = findStatements()

/** The whole page, in Markdown. */
export function describeBehaviour(): string {
  const sections = [
    introduction,
    '## Rules that a trace names',
    ...(Object.keys(rules) as RuleId[]).map(describeRule),
    '## Beyond the traces',
    ...furtherBehaviour.map(describeFurther),
    '## Settings',
    settingsTable(),
    '## Limits',
    limitsTable(),
    '## Codes',
    codesTable(),
    '## Numbered statements',
    statementsTable(),
  ]
  return `${sections.join('\n\n')}\n`
}

function describeRule(id: RuleId): string {
  const told = ruleSamples[id].map(([facts, passed]) => tellDecision({ rule: id, facts, passed } as Decision))
  const rows = told.map(({ saw, decided, because }) => [saw, decided, because])
  const what = table(['When', 'What we do', 'Because'], rows)
  return [`### ${rules[id].title} (\`${id}\`)`, what, describeProof(rules[id].source, ruleProofs[id])].join('\n\n')
}

function describeFurther({ title, what, source, ...proof }: Behaviour): string {
  return [`### ${title}`, what, describeProof(source, proof)].join('\n\n')
}

function describeProof(source: string, { settings: open = [], tests }: Proof): string {
  const found = tests.flatMap((reference) => findTests(reference, statements))
  return [
    `- Source: <${source}>`,
    ...(open.length === 0 ? [] : [`- Setting: ${open.map((name) => `\`${name}\``).join(', ')}`]),
    ...found.map(({ file, title }) => `- Test: ${inWords(title)} (\`${file}\`)`),
  ].join('\n')
}

/** A test of many values has gaps in its title. */
function inWords(title: string): string {
  return title.replace(/%[a-z]|\$[a-z]+/gi, '…')
}

function settingsTable(): string {
  const rows = Object.entries(settings).map(([name, { standard, meaning, source }]) => [
    `\`${name}\``,
    name in serviceSettings ? 'service' : 'account',
    `\`${JSON.stringify(standard)}\``,
    meaning,
    `<${source}>`,
  ])
  return table(['Setting', 'Of', 'Default', 'Meaning', 'Source'], rows)
}

function limitsTable(): string {
  const spaced = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  const rows = Object.entries(limits).map(([name, value]) => [spaced(name), String(value)])
  return `Source: <https://www.twilio.com/docs/proxy/proxy-limits>\n\n${table(['Limit', 'Value'], rows)}`
}

function codesTable(): string {
  const rows = knownCodes.map((code) => {
    const { title, level, shownIn, status, cause } = codeEntry(code)
    return [`[${code}](${moreInfo(code)})`, title, level, shownIn, status === null ? '' : String(status), cause]
  })
  return table(['Code', 'Title', 'Level', 'Shown in', 'HTTP', 'Cause'], rows)
}

function statementsTable(): string {
  const rows = statements.map(({ file, title }) => [title.slice(0, 5), inWords(title.slice(6)), `\`${file}\``])
  return table(['Number', 'Statement', 'Test'], rows)
}
