import { problem } from '../guard/problem'
import { currentStaff } from './current-staff'

/** 204 and the session counts as used now; 401 when it is locked or over. */
export async function seenAnswer(): Promise<Response> {
  return (await currentStaff()) ? new Response(null, { status: 204 }) : problem(401, 'unauthorized')
}
