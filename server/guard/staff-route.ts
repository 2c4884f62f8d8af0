import { unstable_rethrow } from 'next/navigation'
import { reportFailure } from '../log/report-failure'
import { originVerdict } from './own-origin'
import { problem } from './problem'

type StaffRoute = {
  name: string
  handler: (request: Request) => Promise<Response>
}

/**
 * Makes a route handler that writes with a staff cookie. Unlike a call without a cookie it must say that it comes from
 * our own pages: no Origin is refused as well.
 */
export function staffRoute({ name, handler }: StaffRoute) {
  return async (request: Request): Promise<Response> => {
    try {
      if (originVerdict(request.headers) !== 'own') return problem(403, 'foreign_origin')
      return await handler(request)
    } catch (error) {
      unstable_rethrow(error)
      return problem(500, 'internal', { failureId: reportFailure(name, error) })
    }
  }
}
