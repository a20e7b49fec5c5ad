import { assertNever } from '#shared/contract/assert-never.ts'
import { ok, type Result } from '#shared/contract/result.ts'
import type { TrainingRequest } from '#shared/contract/training-requests.ts'
import type { Training } from '../../training/training.ts'

/** What a window asks of its training. */
export async function handleTrainingRequest(training: Training, request: TrainingRequest): Promise<Result<unknown>> {
  switch (request.type) {
    case 'library':
      return ok(await training.library())
    case 'start':
      return training.start(request.kind, request.id)
    case 'open':
      return training.open(request.kind, request.text)
    case 'hint':
      return training.takeHint()
    case 'answer':
      return training.answer(request.answer)
    case 'giveUp':
      return training.giveUp()
    case 'leave':
      return training.leave()
    case 'trainee':
      return training.nameTrainee(request.name)
    case 'renameTrainee':
      return training.renameTrainee(request.name)
    case 'sheet':
      return ok(training.sheet(request.format))
    default:
      return assertNever(request)
  }
}
