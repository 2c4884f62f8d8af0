import { createElement, Fragment } from 'react'

/** References ("K7M4-29"), and numbers with what belongs to them: "0300 1234567", "2:30", "10am", "Rs 2,500", "0-10". */
const NUMBERS = /([A-Z\d]{4}-\d{2}(?!\d)|(?:Rs\s)?\+?\d(?:(?:[\s:.()-]|,(?=\d))*\d)*(?:\s?[ap]m)?)/

const ARABIC_SCRIPT = /[\u0600-\u06ff]/

/**
 * Text whose numbers keep their own direction: inside Urdu each run of digits stands in a `<bdi>`, else the parts of
 * a phone number would change places. Text without Arabic letters is left as it is.
 */
export function Isolated({ text }: { text: string }) {
  if (!ARABIC_SCRIPT.test(text)) return text
  const parts = text.split(NUMBERS).map((part, index) => (index % 2 === 0 ? part : numberIn(part)))
  return createElement(Fragment, null, ...parts)
}

const numberIn = (part: string) => createElement('bdi', { className: 'num' }, part)
