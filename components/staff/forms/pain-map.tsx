import type { ZoneId } from '@/domain/intake/definition/zones'
import { questionnaire } from '@/messages/en/questionnaire'
import { translator } from '@/messages/translator'
import { PainfulKnee } from '../../knee/painful-knee'
import { zoneNumber } from '../../knee/zones-in-view'
import { Panel } from '../panel'
import type { FormPageView, PainfulKneeView } from './form-page-view'

/** Where it hurts: each knee from the sides that show a painful place, and the same in words. */
export function PainMap({ form }: { form: FormPageView }) {
  const words = translator('en', 'staffForms')
  return (
    <Panel id="where" title={words('where.title')}>
      <div className="panel-body knees">
        {form.knees.length === 0 && <p className="meta">{words('where.none')}</p>}
        {form.knees.map((knee) => (
          <KneePlaces key={knee.side} knee={knee} />
        ))}
        <PainNotes notes={form.painNotes} />
      </div>
    </Panel>
  )
}

function KneePlaces({ knee }: { knee: PainfulKneeView }) {
  const words = translator('en', 'staffForms')
  const side = words(`sides.${knee.side}`)
  const labelOf = (zone: ZoneId) => knee.places.find(({ zoneId }) => zoneId === zone)?.label ?? ''
  return (
    <div>
      <h3>{translator('en', 'questionnaire')(`sides.${knee.side}`)}</h3>
      <PainfulKnee
        side={knee.side}
        chosen={knee.places.map(({ zoneId }) => zoneId)}
        words={questionnaire.views}
        nameOf={(view, zones) =>
          words('where.img', {
            side,
            view: questionnaire.views[view].toLowerCase(),
            zones: zones.map(labelOf).reverse().join('; '),
          })
        }
      />
      <ol className="zone-words">
        {knee.places.map((place) => (
          <li key={place.zoneId}>
            <span className="zone-number">{zoneNumber(place.zoneId)}</span>
            <span>
              <b>{place.label}.</b> {place.isWorst && words('where.worst')}
              <span className="hint">{place.staffHint}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function PainNotes({ notes }: { notes: FormPageView['painNotes'] }) {
  const words = translator('en', 'staffForms')
  const said = [notes.finger && `${notes.finger}.`, notes.hip && words('where.hip')].filter(Boolean)
  return said.length > 0 ? <p className="meta">{said.join(' ')}</p> : null
}
