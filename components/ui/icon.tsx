/** 24 × 24 line drawings, one path each (circles written as arcs). They stand beside words and say nothing themselves. */
const PATHS = {
  alert: 'M12 4l9 15.5H3zM12 10v4.5M12 17.2v.1',
  arrow: 'M5 12h13M13 6.5l5.5 5.5-5.5 5.5',
  back: 'M14.5 5.5L8 12l6.5 6.5',
  calendar: 'M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V8M15.5 3.5V8',
  chat: 'M12 4a8 8 0 0 1 0 16 8 8 0 0 1-3.8-1L4 20l1.1-4A8 8 0 0 1 12 4zM8.5 11h7M8.5 14.2h4.5',
  chevron: 'M9.5 5.5l6.5 6.5-6.5 6.5',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7.2V12l3.2 2',
  copy: 'M9 8.5h11V20H9zM15 8.5V4H4v11.5h5',
  cross: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  done: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM7.8 12.4l3 3 5.5-6',
  form: 'M6 3h8l4.5 4.5V21H6zM9.5 12h6M9.5 16h6',
  info: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 11v5.5M12 7.6v.2',
  mail: 'M3.5 6h17v12.5h-17zM4 6.7l8 6.6 8-6.6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  phone:
    'M6.5 3.5h3l1.5 4-2 1.5a12 12 0 0 0 6 6l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2z',
  pin: 'M12 21c4.5-5 6.5-8.2 6.5-11a6.5 6.5 0 0 0-13 0c0 2.8 2 6 6.5 11zM12 7.7a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6z',
  print: 'M7 9V4h10v5M7 17H4.5V9h15v8H17M7 14h10v6H7z',
  swap: 'M4 9h14l-3.5-3.5M20 15H6l3.5 3.5',
  tick: 'M4.5 12.5l5 5L19.5 7',
} as const

export type IconName = keyof typeof PATHS

/** These point along the line of reading and turn round with it. */
const TURNING: ReadonlySet<IconName> = new Set(['arrow', 'back', 'chevron'])

/** A line icon beside words; hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className={TURNING.has(name) ? 'icon icon--turns' : 'icon'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
