import { errorId, fieldId } from '../form/field-ids'
import { FieldError, fieldClass } from '../form/field-notes'

type TickFieldProps = { name: string; label: string; isTicked: boolean; error?: string }

/** One consent, never ticked beforehand. */
export function TickField({ name, label, isTicked, error }: TickFieldProps) {
  const id = fieldId(name)
  return (
    <div className={fieldClass(error)}>
      <FieldError name={name} error={error} />
      <div className="choice">
        <input
          type="checkbox"
          id={id}
          name={name}
          value="yes"
          defaultChecked={isTicked}
          aria-describedby={error ? errorId(name) : undefined}
          aria-invalid={error ? true : undefined}
        />
        <div className="choice__words">
          <label htmlFor={id}>{label}</label>
        </div>
      </div>
    </div>
  )
}
