'use client'

import { FailedPage } from '@/components/booking/failed-page'

/** In place of a patient page that failed. */
export default function PatientError({ retry }: { retry: () => void }) {
  return <FailedPage retry={retry} />
}
