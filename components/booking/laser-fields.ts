import type { Answers } from '@/domain/intake/answers'
import { questionById } from '@/domain/intake/definition'
import type { QuestionId } from '@/domain/intake/question-id'
import type { Locale } from '@/domain/locale'
import { describeQuestion } from '../intake/describe-question'
import type { QuestionField } from '../intake/question-field'

type Asked = { ids: readonly QuestionId[]; locale: Locale; answers: Answers }

/** The laser questions, with what was answered on an earlier look; nothing is chosen in advance. */
export function laserFields({ ids, locale, answers }: Asked): QuestionField[] {
  return ids.map((id) =>
    describeQuestion({ question: questionById(id), locale, readable: answers, isRequired: true }),
  )
}
