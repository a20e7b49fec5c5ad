import { xmlText } from '#shared/exports/xml-text.ts'
import { problemInWords } from '../file/problem.ts'
import type { Performance } from '../perform-scene.ts'
import type { PlayedStep } from '../scene-player.ts'
import { maskPeople } from './mask-people.ts'
import type { FileResult } from './scene-report.ts'
import { isExpectation } from './transcript.ts'

interface Case {
  readonly group: string
  readonly name: string
  readonly failure: string | null
}

/** For build servers: a suite a file, a case an expectation; an action that could not be done is a case that failed. */
export function junitReport(results: readonly FileResult[]): string {
  const suites = results.map((result) => ({ name: result.file, cases: casesOf(result) }))
  const all = suites.flatMap(({ cases }) => cases)
  const body = suites.map(({ name, cases }) =>
    element('testsuite', { name, ...counts(cases) }, cases.map(caseElement).join('')),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', counts(all), body.join(''))}`
}

function casesOf(result: FileResult): Case[] {
  if ('problems' in result) {
    const failure = result.problems.map((problem) => problemInWords(result.file, problem)).join('\n')
    return [{ group: result.file, name: 'The file is a scene', failure }]
  }
  const { scene, setUpTrouble, steps } = result.performance
  const stage =
    setUpTrouble === null
      ? []
      : [{ group: maskPeople(scene.title, scene), name: 'The stage is set up', failure: setUpTrouble }]
  return [...stage, ...steps.filter(isCase).map((played) => caseOf(played, result.performance))]
}

function isCase({ step, trouble }: PlayedStep): boolean {
  return isExpectation(step) || trouble !== null
}

function caseOf({ chapter, step, trouble }: PlayedStep, { scene }: Performance): Case {
  const name = maskPeople(`line ${step.line}: ${step.sentence}`, scene)
  return {
    group: maskPeople(`${scene.title}: ${chapter.title}`, scene),
    name,
    failure: trouble && maskPeople(trouble, scene),
  }
}

function counts(cases: readonly Case[]) {
  return { tests: cases.length, failures: cases.filter(({ failure }) => failure !== null).length }
}

function caseElement({ group, name, failure }: Case): string {
  const inner = failure === null ? '' : element('failure', { message: failure }, '')
  return element('testcase', { classname: group, name }, inner)
}

function element(tag: string, attributes: Readonly<Record<string, string | number>>, inner: string): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
  return inner === '' ? `<${tag}${written.join('')}/>\n` : `<${tag}${written.join('')}>\n${inner}</${tag}>\n`
}
