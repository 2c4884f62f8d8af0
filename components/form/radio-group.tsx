import { ChoiceGroup, type ChoiceGroupProps } from './choice-group'

/** One answer of several; nothing is chosen unless `defaultValue` says so. */
export function RadioGroup({ defaultValue, ...group }: ChoiceGroupProps & { defaultValue?: string }) {
  return <ChoiceGroup {...group} type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} />
}
