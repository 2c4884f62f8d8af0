import { Icon } from '../ui/icon'

/** What to do, then what not to do, never side by side. Each line of the second repeats "do not" in its words. */
export function DoLists({ dos, donts }: { dos: readonly string[]; donts: readonly string[] }) {
  return (
    <>
      <ul className="yes">
        {dos.map((line) => (
          <li key={line}>
            <Icon name="tick" />
            <span>{line}</span>
          </li>
        ))}
      </ul>
      <ul className="no">
        {donts.map((line) => (
          <li key={line}>
            <Icon name="cross" />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
