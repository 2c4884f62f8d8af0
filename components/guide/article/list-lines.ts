import { Children, isValidElement, type ReactNode } from 'react'

type WithChildren = { children?: ReactNode }

/** What stands in each item of the lists among some Markdown, however deep. */
export function listLines(children: ReactNode): ReactNode[] {
  return Children.toArray(children).flatMap((child) => {
    if (!isValidElement<WithChildren>(child)) return []
    const inside = child.props.children
    return child.type === 'li' ? [inside] : listLines(inside)
  })
}
