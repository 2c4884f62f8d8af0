import { Choice } from '../form/choice'
import { describedBy } from '../form/field-ids'
import { FieldError, FieldHint, fieldClass } from '../form/field-notes'
import { Legend } from '../form/legend'
import { KneePlaces } from './knee-places'
import type { PlaceGroup } from './question-field'

type PlaceListProps = {
  name: string
  groups: readonly PlaceGroup[]
  values: readonly string[]
  hint?: string
  error?: string
}

/** The body map: a tick list for each knee, its places by view, each view with its picture. All post one name. */
export function PlaceList({ name, groups, values, hint, error }: PlaceListProps) {
  const order = groups.flatMap(({ views }) => views.flatMap(({ places }) => places.map(({ value }) => value)))
  return groups.map(({ legend, views, words }, index) => (
    <fieldset
      key={legend}
      className={fieldClass(error)}
      aria-describedby={describedBy({ name, hint, error })}
    >
      <Legend words={legend} size="section" />
      {index === 0 && <FieldHint name={name} hint={hint} />}
      {index === 0 && <FieldError name={name} error={error} />}
      <KneePlaces words={words}>
        {views.map(({ title, places, picture }) => (
          <div key={title} className="knee-view">
            <p className="knee-view__title">{title}</p>
            {picture}
            <div className="choices">
              {places.map((option) => (
                <Choice
                  key={option.value}
                  type="checkbox"
                  name={name}
                  option={option}
                  index={order.indexOf(option.value)}
                  checked={values.includes(option.value)}
                />
              ))}
            </div>
          </div>
        ))}
      </KneePlaces>
    </fieldset>
  ))
}
