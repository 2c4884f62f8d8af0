// On phones these tables are drawn as cards, and a browser drops the meaning of table elements that are not drawn as
// a table. The roles say it again; elsewhere they change nothing.
const TABLE = { role: 'table' }
const GROUP = { role: 'rowgroup' }
const ROW = { role: 'row' }
const COLUMN_HEAD = { role: 'columnheader' }
const ROW_HEAD = { role: 'rowheader' }
const CELL = { role: 'cell' }

type Part = { className?: string; children?: React.ReactNode }

/** A table that becomes cards on phones. `labelledBy` names its heading; `label` names it where there is none. */
export function CardTable({
  className = '',
  label,
  labelledBy,
  heads,
  children,
}: Part & { label?: string; labelledBy?: string; heads: readonly React.ReactNode[] }) {
  return (
    <table className={`cards ${className}`} aria-label={label} aria-labelledby={labelledBy} {...TABLE}>
      <thead {...GROUP}>
        <tr {...ROW}>
          {heads.map((head, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table never change their order
            <th key={index} scope="col" {...COLUMN_HEAD}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  )
}

export function TableBody({ children }: Part) {
  return <tbody {...GROUP}>{children}</tbody>
}

export function Row({ id, className, children }: Part & { id?: string }) {
  return (
    <tr id={id} className={className} {...ROW}>
      {children}
    </tr>
  )
}

export function RowHead({ className, children }: Part) {
  return (
    <th scope="row" className={className} {...ROW_HEAD}>
      {children}
    </th>
  )
}

/** `label` is written before the cell on phones, where the table's head is not seen. */
export function Cell({ className, label, children }: Part & { label?: string }) {
  return (
    <td className={className} data-label={label} {...CELL}>
      {children}
    </td>
  )
}

/** A line across the table: a heading for the rows below it. */
export function WideRow({ className, columns, children }: Part & { columns: number }) {
  return (
    <tr className={className} {...ROW}>
      <th colSpan={columns} scope="colgroup" {...COLUMN_HEAD}>
        {children}
      </th>
    </tr>
  )
}
