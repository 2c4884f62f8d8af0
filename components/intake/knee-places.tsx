'use client'

import { useEffect, useRef, useState } from 'react'
import type { PlaceWords } from './question-field'

/** What a name begins with. */
const NUMBER = /^\d+ /

type KneePlacesProps = { words: PlaceWords; children: React.ReactNode }

/**
 * The pictures and lists of one knee. The ticks are the answer and the pictures follow them by style alone; with
 * scripts a press on a picture ticks as well, and what is chosen is said after each change.
 */
export function KneePlaces({ words, children }: KneePlacesProps) {
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const places = useRef<HTMLDivElement>(null)
  // the picture is hidden from assistive technology, so it is no control of its own: its presses become the list's
  useEffect(() => {
    const list = places.current
    list?.addEventListener('click', tickPressedZone)
    return () => list?.removeEventListener('click', tickPressedZone)
  }, [])
  return (
    <div className="knee-places" ref={places} onChange={() => setChosen(tickedNames(places.current))}>
      <p className="knee-places__hint">{words.press}</p>
      {children}
      <p className="knee-places__status" role="status">
        {chosen && statusWords(chosen, words)}
      </p>
    </div>
  )
}

function tickPressedZone({ target, currentTarget }: MouseEvent) {
  if (!(target instanceof Element) || !(currentTarget instanceof Element)) return
  const zone = target.closest('[data-zone]')?.getAttribute('data-zone')
  if (!zone) return
  currentTarget.querySelector<HTMLInputElement>(`input[value$="_${zone}"]`)?.click()
}

function tickedNames(list: Element | null): string[] {
  const ticked = list?.querySelectorAll<HTMLInputElement>('input:checked') ?? []
  return Array.from(ticked, ({ labels }) => (labels?.[0]?.textContent ?? '').replace(NUMBER, ''))
}

function statusWords(chosen: readonly string[], { counts, separator }: PlaceWords): string {
  const count = counts[chosen.length] ?? ''
  return chosen.length === 0 ? count : `${count}: ${chosen.join(separator)}`
}
