import { GoLink } from '../ui/go-link'
import { Isolated } from '../ui/isolated'

type Link = { href: string; words: string }

/** To the four weeks before and after those on the page. */
export function OtherWeeks({ earlier, later }: { earlier: Link | null; later: Link | null }) {
  return (
    <p className="span after">
      {[earlier, later].map(
        (link) =>
          link && (
            <GoLink key={link.href} href={link.href}>
              <Isolated text={link.words} />
            </GoLink>
          ),
      )}
    </p>
  )
}
