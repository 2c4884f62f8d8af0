/** Event on `window`: the server has answered a form that the session is locked. */
export const STAFF_LOCKED = 'genu:staff-locked'
