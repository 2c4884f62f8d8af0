'use client'

import { FailureView } from '@/components/staff/failure-view'
import { staff } from '@/messages/en/staff'

export default function StaffError({ reset }: { reset: () => void }) {
  return <FailureView words={staff.failure} retry={reset} />
}
