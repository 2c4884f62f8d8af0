import { redirect } from 'next/navigation'
import { AdvicePanel } from '@/components/intake/advice-panel'
import { DocumentTitle } from '@/components/intake/document-title'
import { PagesToCorrect } from '@/components/intake/pages-to-correct'
import { PatientFrame } from '@/components/layout/page-frame'
import { buttonClass } from '@/components/ui/button-link'
import { translator } from '@/messages/translator'
import { formAdvice } from '@/server/intake/form-advice'
import { type FormPageParams, formPage } from '@/server/intake/form-page'
import { stepAddress, stepNamed } from '@/server/intake/next-step'
import { patientPage } from '../../../patient-page'

type Props = { params: FormPageParams; searchParams: Promise<{ next?: string }> }

export default patientPage('intake.advice', async ({ params, searchParams }: Props) => {
  const { locale, formId, home, contact, open, documentTitle } = await formPage(params)
  const advice = open && (await formAdvice(open, locale))
  if (!open || !advice) redirect(home)
  const t = translator(locale, 'intake')
  const next = stepNamed((await searchParams).next)
  return (
    <PatientFrame locale={locale} path={`/intake/${formId}/advice`} clinic={contact} header="reduced">
      <DocumentTitle words={documentTitle(translator(locale, 'advice')(`${advice.level}.heading`))} />
      <div className="ask">
        <AdvicePanel
          locale={locale}
          level={advice.level}
          reasons={advice.reasons}
          contact={contact}
          isClinicOpen={advice.isClinicOpen}
          hasAppointment={open.form.visit.appointment !== null}
        />
        {advice.hidesReasons && (
          <p>
            <a href={`${home}/birth-date`}>{t('advice.why')}</a>
          </p>
        )}
        {advice.isStopped ? (
          <PagesToCorrect locale={locale} home={home} slugs={advice.pagesToCorrect} />
        ) : (
          <form method="get" action={stepAddress(home, next)}>
            <button type="submit" className={buttonClass('quiet')}>
              {t('advice.continue')}
            </button>
          </form>
        )}
      </div>
    </PatientFrame>
  )
})
