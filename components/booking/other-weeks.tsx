import { Icon } from '../ui/icon'
import { Isolated } from '../ui/isolated'

type Link = { href: string; words: string }

/** To the four weeks before and after those on the page. */
export function OtherWeeks({ earlier, later }: { earlier: Link | null; later: Link | null }) {
  return (
    <p className="span after">
      {earlier && (
        <a className="go" href={earlier.href}>
          <Icon name="back" />
          <span>
            <Isolated text={earlier.words} />
          </span>
        </a>
      )}
      {later && (
        <a className="go" href={later.href}>
          <span>
            <Isolated text={later.words} />
          </span>
          <Icon name="chevron" />
        </a>
      )}
    </p>
  )
}
