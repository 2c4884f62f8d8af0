import { Isolated } from '../ui/isolated'

/** A plain list of short lines. */
export function BulletList({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="bullets">
      {lines.map((line) => (
        <li key={line}>
          <Isolated text={line} />
        </li>
      ))}
    </ul>
  )
}
