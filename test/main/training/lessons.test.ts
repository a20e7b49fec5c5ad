import { describe, expect, test } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import { isExpectation } from '#main/scenes/report/transcript.ts'
import { ScenePlayer } from '#main/scenes/scene-player.ts'
import type { Lesson } from '#main/training/course.ts'
import { LessonRun } from '#main/training/lesson-run.ts'
import { lessonIds, readLesson } from '#main/training/library/library.ts'
import { trainingTopics } from '#shared/resources/training.ts'
import { anEngine } from '#test/support/an-engine.ts'
import { courseIds, lessonOf } from '#test/support/training/a-course.ts'

/** Everybody texts every number there is: nothing that a task asks for, unless it does. */
function wander(engine: Engine, { cast, numbers }: Lesson['stage']): void {
  for (const { phone: from } of Object.values(cast))
    for (const { number: to } of Object.values(numbers))
      engine.execute({ type: 'phone.sendMessage', from, to, body: 'Hm.', mediaUrls: [] })
}

/** The lesson as a scene: its stage, and the solution of each task as a chapter. */
function solved({ stage, tasks }: Lesson): Lesson['stage'] {
  const solutions = tasks.map(({ what, solution }) => ({ title: what, narration: null, steps: solution }))
  return { ...stage, chapters: [...stage.chapters, ...solutions] }
}

test('the library holds every lesson of the folder', () => {
  expect([...lessonIds].sort()).toEqual([...courseIds('lessons')].sort())
})

test('there is no lesson of another name', async () => {
  expect(await Promise.all(['toString', '../package', ''].map(readLesson))).toEqual([null, null, null])
})

test('the lessons teach everything there is to teach', () => {
  const taught = new Set(lessonIds.flatMap((id) => lessonOf(id).covers))
  expect(trainingTopics.filter((topic) => !taught.has(topic))).toEqual([])
})

describe.each(lessonIds)('%s', (id) => {
  const lesson = lessonOf(id)

  test('the solution of each task, and nothing before it, completes that task', async () => {
    const engine = anEngine({ seed: lesson.stage.seed, startTime: lesson.stage.starts })
    const player = new ScenePlayer(solved(lesson), engine)
    const troubles: string[] = []
    const play = (count: number) => {
      for (let step = 0; step < count; step += 1) {
        const played = player.next()
        if (played === null) troubles.push('The play ended too early.')
        else if (played.trouble !== null) troubles.push(`${played.step.sentence}: ${played.trouble}`)
      }
    }
    play(lesson.stage.chapters.flatMap(({ steps }) => steps).length)
    const run = new LessonRun(id, lesson, engine.status().seq, 0)
    const progress = [run.look(engine)]
    for (const { solution } of lesson.tasks) {
      play(solution.length)
      progress.push(run.look(engine))
    }
    expect([player.setUpTrouble, troubles]).toEqual([null, []])
    expect(progress).toEqual([false, ...lesson.tasks.map(() => true)])
    expect(run.isFinished).toBe(true)
  })

  test('a try that came to something else spoils no task, and texts do not pass for a call', async () => {
    const engine = anEngine({ seed: lesson.stage.seed, startTime: lesson.stage.starts })
    const player = new ScenePlayer(solved(lesson), engine)
    const play = (count: number) => Array.from({ length: count }, () => player.next())
    play(lesson.stage.chapters.flatMap(({ steps }) => steps).length)
    const run = new LessonRun(id, lesson, engine.status().seq, 0)
    const stuck: string[] = []
    const mistaken: string[] = []
    for (const [place, { what, solution }] of lesson.tasks.entries()) {
      wander(engine, lesson.stage)
      run.look(engine)
      if (run.done > place && solution.some(({ aloud }) => /\bcalls\b/.test(aloud))) mistaken.push(what)
      play(solution.length)
      run.look(engine)
      if (run.done <= place) stuck.push(what)
    }
    expect({ stuck, mistaken }).toEqual({ stuck: [], mistaken: [] })
  })

  test('its stage says what is true on it', () => {
    expect(lesson.stage.chapters.flatMap(({ steps }) => steps.filter(isExpectation)).length).toBeGreaterThan(0)
  })

  test('none of its tasks asks for what only the eyes do: it would be done without', () => {
    const forTheEyes = /\b(look|find out|read|select\w*|watch)\b/i
    expect(lesson.tasks.map(({ what }) => what).filter((what) => forTheEyes.test(what))).toEqual([])
  })

  test('each of its tasks has a hint', () => {
    expect(lesson.tasks.filter(({ hints }) => hints.length === 0)).toEqual([])
    expect(lesson.tasks.length).toBeGreaterThan(2)
  })
})
