export const ROLES = ['receptionist', 'practitioner', 'owner'] as const
export type Role = (typeof ROLES)[number]

/**
 * What each role may do. The same table decides what the server allows and which buttons appear.
 * Receptionists and owners who do not treat never see clinical answers, flags' causes or notes.
 */
const ALLOWED = {
  'day.read': ['receptionist', 'practitioner', 'owner'],
  'appointment.read': ['receptionist', 'practitioner', 'owner'],
  'appointment.change-status': ['receptionist', 'practitioner', 'owner'],
  'appointment.decide-laser': ['practitioner'],
  'form.read': ['practitioner'],
  'form.review': ['practitioner'],
  'form.send-link': ['receptionist', 'practitioner', 'owner'],
  'call-request.read': ['receptionist', 'practitioner', 'owner'],
  'call-request.read-answers': ['practitioner'],
  'call-request.close': ['receptionist', 'practitioner', 'owner'],
  'message.read-state': ['receptionist', 'practitioner', 'owner'],
  'account.own': ['receptionist', 'practitioner', 'owner'],
  'staff.manage': ['owner'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof ALLOWED

export const PERMISSIONS = Object.keys(ALLOWED) as Permission[]

/** Whether a role holds a permission. */
export function may(role: Role, permission: Permission): boolean {
  return (ALLOWED[permission] as readonly Role[]).includes(role)
}
