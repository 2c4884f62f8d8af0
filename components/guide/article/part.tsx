import { Children, isValidElement, type ReactElement, type ReactNode } from 'react'

type PartProps = { slug: string; children?: ReactNode }

/** A further page of an article. Its text stands in the article's own file. */
export function Part({ children }: PartProps) {
  return children
}

/**
 * Of an article's blocks, those of one page: a part's, or without a slug all that stand in no part.
 * @param whole the article as its Markdown renders: one fragment around its blocks
 */
export function blocksOfPart(whole: ReactElement<{ children?: ReactNode }>, slug: string | undefined) {
  return Children.toArray(whole.props.children).filter((block) => {
    const part = isValidElement<PartProps>(block) && block.type === Part ? block.props.slug : undefined
    return part === slug
  })
}
