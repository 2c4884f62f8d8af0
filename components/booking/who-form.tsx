import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import type { ChoiceOption } from '../form/choice'
import { RadioGroup } from '../form/radio-group'
import { DocumentTitle } from '../intake/document-title'
import { buttonClass } from '../ui/button-link'
import { type BookedService, stepLine } from './service-line'

const ANYONE = 'any'

type WhoFormProps = {
  locale: Locale
  service: BookedService
  people: readonly ChoiceOption[]
  /** The time page, which reads the choice from its address. */
  address: string
  chosen: string | undefined
  titleEnd: string
}

/** Who to see: a form that only changes the address of the time page. */
export function WhoForm({ locale, service, people, address, chosen, titleEnd }: WhoFormProps) {
  const t = translator(locale, 'bookingTime')
  return (
    <form className="form" method="get" action={address}>
      <DocumentTitle words={`${t('who.heading')} - ${titleEnd}`} />
      <RadioGroup
        name="with"
        legend={t('who.heading')}
        legendSize="page"
        caption={stepLine({ service, step: 'time', locale })}
        options={[{ value: ANYONE, label: t('who.anyone') }, ...people]}
        defaultValue={people.some(({ value }) => value === chosen) ? chosen : ANYONE}
      />
      <div>
        <button type="submit" className={buttonClass()}>
          {translator(locale, 'common')('continue')}
        </button>
      </div>
    </form>
  )
}
