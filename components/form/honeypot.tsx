/** Name of the field that people never see and never fill in; a form that brings a value for it was sent by a robot. */
export const HONEYPOT_NAME = 'fax_number'

/** A trap for form robots, out of sight, out of the tab order and hidden from assistive technology. */
export function Honeypot({ label }: { label: string }) {
  return (
    <div className="hidden" aria-hidden="true">
      <label>
        {label}
        <input type="text" name={HONEYPOT_NAME} tabIndex={-1} autoComplete="off" defaultValue="" />
      </label>
    </div>
  )
}
