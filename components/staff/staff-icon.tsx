const PATHS = {
  all: 'M5 7h14M5 12h14M5 17h14',
  emergency: 'M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2zM12 7.5v5.5M12 16.4v.2',
  flag: 'M12 3.5 21.5 20h-19zM12 10v4.5M12 17.3v.2',
  goggles: 'M3 9h18v4.5a3.5 3.5 0 0 1-3.5 3.5h-1L12 14l-4.5 3h-1A3.5 3.5 0 0 1 3 13.5zM3 9 5 6M21 9l-2-3',
} as const

export type StaffIconName = keyof typeof PATHS

/** Line icons that only staff pages have; they stand beside words and say nothing themselves. */
export function StaffIcon({ name }: { name: StaffIconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
