import { translator } from '@/messages/translator'
import { Panel } from '../panel'
import type { FormPageView, ScoresView } from './form-page-view'

/** The scores that come from the form itself: pain (NPRS), function (PSFS) and running load. */
export function FormScores({ form }: { form: FormPageView }) {
  const words = translator('en', 'staffForms')
  return (
    <Panel id="scores" title={words('scores.title')}>
      {form.scores ? <ScoreTable scores={form.scores} /> : <p className="empty">{words('where.none')}</p>}
    </Panel>
  )
}

function ScoreTable({ scores }: { scores: ScoresView }) {
  const words = translator('en', 'staffForms')
  const { pain, activities, psfs, load } = scores
  return (
    <table className="scores">
      <thead>
        <tr>
          <th scope="col">{words('scores.measure')}</th>
          <th scope="col" className="number">
            {words('scores.score')}
          </th>
        </tr>
      </thead>
      <tbody>
        <ScoreHead title={words('scores.pain')} hint={words('scores.painHint')} />
        <ScoreRow name={words('scores.now')} score={pain.now} />
        <ScoreRow name={words('scores.average')} score={pain.average} />
        <ScoreRow name={words('scores.worst')} score={pain.worst} />
      </tbody>
      {psfs && (
        <tbody>
          <ScoreHead title={words('scores.function')} hint={words('scores.functionHint')} />
          {activities.map(({ name, score }) => (
            <ScoreRow key={name} name={name} score={score} />
          ))}
          <ScoreRow name={words('scores.mean', { count: psfs.activities })} score={psfs.score.toFixed(1)} />
        </tbody>
      )}
      {load !== null && (
        <tbody>
          <ScoreRow name={words('scores.load')} score={loadWords(load)} />
        </tbody>
      )}
    </table>
  )
}

function loadWords(load: number | 'new_start'): string {
  const words = translator('en', 'staffForms')
  if (load === 'new_start') return words('scores.loadNew')
  return words('scores.loadChange', { percent: load > 0 ? `+${load}` : String(load) })
}

function ScoreHead({ title, hint }: { title: string; hint: string }) {
  return (
    <tr className="group-row">
      <th colSpan={2} scope="rowgroup">
        {title}. {hint}.
      </th>
    </tr>
  )
}

function ScoreRow({ name, score }: { name: string; score: number | string | null }) {
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td className="number">{score ?? translator('en', 'staffForms')('answers.none')}</td>
    </tr>
  )
}
