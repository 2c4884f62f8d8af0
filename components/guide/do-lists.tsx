import { Children, type ReactNode } from 'react'
import { Icon } from '../ui/icon'

const LOOKS = { do: { list: 'yes', icon: 'tick' }, doNot: { list: 'no', icon: 'cross' } } as const

type DoListProps = { kind: keyof typeof LOOKS; lines: readonly ReactNode[] }

/** What to do, or what not to do; then each line repeats "do not" in its words. */
export function DoList({ kind, lines }: DoListProps) {
  const { list, icon } = LOOKS[kind]
  return (
    <ul className={list}>
      {Children.map(lines, (line) => (
        <li>
          <Icon name={icon} />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  )
}

/** What to do, then what not to do, never side by side. */
export function DoLists({ dos, donts }: { dos: readonly string[]; donts: readonly string[] }) {
  return (
    <>
      <DoList kind="do" lines={dos} />
      <DoList kind="doNot" lines={donts} />
    </>
  )
}
