import type { HiddenField } from '@/domain/booking/field-names'

/** Fields that a form carries along unseen. */
export function HiddenFields({ fields }: { fields: readonly HiddenField[] }) {
  return fields.map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ))
}
