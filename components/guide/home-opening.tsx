import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { type ClinicContact, telephoneLink } from '../layout/clinic-contact'
import { ButtonLink } from '../ui/button-link'
import { GoLink } from '../ui/go-link'
import { Icon } from '../ui/icon'
import { Isolated } from '../ui/isolated'
import { Notice } from '../ui/notice'
import { BentKneeFigure } from './bent-knee-figure'

type HomeOpeningProps = {
  locale: Locale
  clinic: ClinicContact
  /** False while no service can be booked online: the button then calls. */
  bookingOpen: boolean
  openToday: boolean
}

/** First screen of the home page: what this is, when it is open, and the one button. */
export function HomeOpening({ locale, clinic, bookingOpen, openToday }: HomeOpeningProps) {
  const t = translator(locale, 'home')
  const [phone = ''] = clinic.phones
  return (
    <div className="open">
      <div className="open__words">
        <h1 className="display">{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <p className="open__fact small">
          <Icon name="clock" />
          <span>
            <Isolated text={clinic.hoursLine} />
          </span>
        </p>
        {!openToday && (
          <Notice tone="info">
            <p>{t(bookingOpen ? 'closedToday' : 'closedTodayPaused')}</p>
          </Notice>
        )}
        {bookingOpen ? (
          <ButtonLink href={`/${locale}/book`}>{t('book')}</ButtonLink>
        ) : (
          <>
            <Notice tone="warn">
              <p>{t('paused')}</p>
            </Notice>
            <ButtonLink href={telephoneLink(phone)} icon="phone">
              {t('call')}
            </ButtonLink>
          </>
        )}
        <GoLink href={`/${locale}/your-visit`}>{t('prepare')}</GoLink>
      </div>
      <figure className="open__art">
        <BentKneeFigure locale={locale} label={t('picture')} />
      </figure>
    </div>
  )
}
