import type { z } from 'zod'
import { originVerdict } from './own-origin'
import { problem } from './problem'
import { publicRoute, type Route } from './route'

/**
 * Makes a route handler that writes with a patient's cookie: like `publicRoute`, but a call that does not say that it
 * comes from our own pages is refused, because the cookie goes along with any site's.
 */
export function patientRoute<Params, Body extends z.ZodType>(route: Route<Params, z.ZodUndefined, Body>) {
  return publicRoute<Params, z.ZodUndefined, Body>({
    ...route,
    handler: (handled) =>
      originVerdict(handled.request.headers) === 'own'
        ? route.handler(handled)
        : problem(403, 'foreign_origin'),
  })
}
