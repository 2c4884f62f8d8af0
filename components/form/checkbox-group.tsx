import { ChoiceGroup, type ChoiceGroupProps } from './choice-group'

/** Any number of answers, sent as repeated fields of one name. */
export function CheckboxGroup({
  defaultValues = [],
  ...group
}: ChoiceGroupProps & { defaultValues?: readonly string[] }) {
  return <ChoiceGroup {...group} type="checkbox" chosen={defaultValues} />
}
