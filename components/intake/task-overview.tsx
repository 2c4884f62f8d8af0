import type { FormTask, TaskStatus } from '@/domain/intake/form-pages'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { buttonClass } from '../ui/button-link'
import { TaskList } from '../ui/task-list'

export type TaskRow = { task: FormTask; status: TaskStatus; slug: string }

const LOOKS = { completed: 'done', in_progress: 'doing', not_started: 'to_do' } as const

type TaskOverviewProps = { locale: Locale; home: string; rows: readonly TaskRow[]; mayCheck: boolean }

/** The parts of the form with what is left of them, and the way to send it once nothing is. */
export function TaskOverview({ locale, home, rows, mayCheck }: TaskOverviewProps) {
  const t = translator(locale, 'intake')
  const tasks = rows.map(({ task, status, slug }) => ({
    id: task,
    title: t(`tasks.${task}`),
    href: `${home}/${slug}`,
    status: { words: t(`status.${status}`), look: LOOKS[status] },
  }))
  const last = {
    id: 'check',
    title: t('checkTask'),
    hint: t('taskHint.later'),
    status: { words: t('status.later'), look: 'later' as const },
  }
  return (
    <>
      <TaskList tasks={mayCheck ? tasks : [...tasks, last]} />
      {mayCheck && (
        <form method="get" action={`${home}/check`}>
          <button type="submit" className={buttonClass('solid')}>
            {t('checkTask')}
          </button>
        </form>
      )}
    </>
  )
}
