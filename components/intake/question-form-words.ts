import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import type { QuestionFormWords } from './question-form'

/** The words of a question page's form, ready for the browser. */
export function questionFormWords(locale: Locale, documentTitle: string): QuestionFormWords {
  const t = translator(locale, 'intake')
  const common = translator(locale, 'common')
  return {
    documentTitle,
    errorTitle: common('problem.title', { title: documentTitle }),
    problem: common('problem.heading'),
    submit: t('saveAndContinue'),
    leave: t('saveAndLeave'),
    saving: t('saving'),
    warningTitle: t('warning.title'),
    warningSaved: t('warning.saved'),
    goOn: t('warning.continue'),
  }
}
