import { MissingView } from '@/components/staff/missing-view'

export default function StaffNotFound() {
  return <MissingView />
}
