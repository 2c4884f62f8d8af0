import { translator } from '@/messages/translator'
import { Panel } from '../panel'
import type { FormPageView, PainfulKneeView } from './form-page-view'
import { KneeFront } from './knee-front'

/** Where it hurts: a knee from the front with the painful places, and the same in words. */
export function PainMap({ form }: { form: FormPageView }) {
  const words = translator('en', 'staffForms')
  return (
    <Panel id="where" title={words('where.title')}>
      <div className="panel-body knees">
        {form.knees.length === 0 && <p className="meta">{words('where.none')}</p>}
        {form.knees.map((knee) => (
          <PainfulKnee key={knee.side} knee={knee} />
        ))}
        <PainNotes notes={form.painNotes} />
      </div>
    </Panel>
  )
}

function PainfulKnee({ knee }: { knee: PainfulKneeView }) {
  const words = translator('en', 'staffForms')
  const side = words(`sides.${knee.side}`)
  const zones = knee.places.map(({ label }) => label).join('; ')
  return (
    <div>
      <h3>{words('where.from', { side })}</h3>
      <div className="knee-figure">
        <KneeFront
          side={knee.side}
          zoneIds={knee.places.map(({ zoneId }) => zoneId)}
          label={words('where.img', { side, zones })}
          words={{ outer: words('where.outer'), inner: words('where.inner') }}
        />
        <ol className="zone-words">
          {knee.places.map((place, index) => (
            <li key={place.zoneId}>
              <span className="zone-number" aria-hidden="true">
                {index + 1}
              </span>
              <span>
                <b>{place.label}.</b> {place.isWorst && words('where.worst')}
                <span className="hint">{place.staffHint}</span>
              </span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}

function PainNotes({ notes }: { notes: FormPageView['painNotes'] }) {
  const words = translator('en', 'staffForms')
  const said = [notes.finger && `${notes.finger}.`, notes.hip && words('where.hip')].filter(Boolean)
  return said.length > 0 ? <p className="meta">{said.join(' ')}</p> : null
}
