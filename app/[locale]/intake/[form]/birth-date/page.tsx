import { redirect } from 'next/navigation'
import { BirthDateForm } from '@/components/intake/birth-date-form'
import { PatientFrame } from '@/components/layout/page-frame'
import { PageTitle } from '@/components/ui/page-title'
import { translator } from '@/messages/translator'
import { birthDateAction } from '@/server/intake/actions'
import { type FormPageParams, formPage } from '@/server/intake/form-page'
import { stepAddress, stepNamed } from '@/server/intake/next-step'
import { patientPage } from '../../../patient-page'

type Props = { params: FormPageParams; searchParams: Promise<{ next?: string }> }

export default patientPage('intake.birth-date', async ({ params, searchParams }: Props) => {
  const { locale, formId, home, contact, open, documentTitle } = await formPage(params)
  const next = stepNamed((await searchParams).next)
  if (!open || open.reading.all) redirect(stepAddress(home, open ? next : { to: '' }))
  const t = translator(locale, 'intake')
  const common = translator(locale, 'common')
  const title = documentTitle(t('birthDate.title'))
  const words = {
    documentTitle: title,
    errorTitle: common('problem.title', { title }),
    problem: common('problem.heading'),
    legend: t('birthDate.legend'),
    hint: t('birthDate.hint'),
    submit: t('birthDate.submit'),
    sending: common('sending'),
  }
  const labels = { day: common('day'), month: common('month'), year: common('year') }
  return (
    <PatientFrame
      locale={locale}
      path={`/intake/${formId}/birth-date`}
      clinic={contact}
      header="reduced"
      back={home}
    >
      <div className="ask">
        <BirthDateForm
          action={birthDateAction}
          address={`${home}/birth-date?next=${next.to}`}
          hidden={{ locale, form: formId, next: next.to }}
          labels={labels}
          words={words}
        >
          <PageTitle>{t('birthDate.title')}</PageTitle>
          <p>{t('birthDate.why')}</p>
        </BirthDateForm>
        <p>
          <a href={stepAddress(home, next)}>{t('birthDate.skip')}</a>
        </p>
      </div>
    </PatientFrame>
  )
})
