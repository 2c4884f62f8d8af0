'use client'

import { Icon } from '../ui/icon'

/** Where the link leads when no script runs: to the words that say how to print. */
export const PRINT_HINT_ID = 'how-to-print'

/** Opens the print window; without scripts it shows how to do that by hand. */
export function PrintLink({ words }: { words: string }) {
  return (
    <a
      href={`#${PRINT_HINT_ID}`}
      onClick={(event) => {
        event.preventDefault()
        window.print()
      }}
    >
      <Icon name="print" />
      {words}
    </a>
  )
}
