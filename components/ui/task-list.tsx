const STATUS_LOOKS = {
  done: 'tasks__status',
  doing: 'tasks__status tasks__status--doing',
  to_do: 'tasks__status tasks__status--to-do',
  later: 'tasks__status tasks__status--later',
} as const

export type Task = {
  id: string
  title: string
  /** Without an address the task cannot be started yet. */
  href?: string
  hint?: string
  status: { words: string; look: keyof typeof STATUS_LOOKS }
}

/** Parts of a form that is filled in over several sittings; the whole row is the link, described by its status. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="tasks">
      {tasks.map(({ id, title, href, hint, status }) => (
        <li key={id}>
          {href ? (
            <a href={href} aria-describedby={`task-${id}-status`}>
              {title}
            </a>
          ) : (
            <span>{title}</span>
          )}
          <span className={STATUS_LOOKS[status.look]} id={`task-${id}-status`}>
            {status.words}
          </span>
          {hint && <span className="tasks__hint">{hint}</span>}
        </li>
      ))}
    </ul>
  )
}
