/** The shared answers; "Not sure" is a real answer and never counts as "No". */
export const yesNo = { yes: 'Yes', no: 'No' } as const

export const yesNoNotSure = { ...yesNo, not_sure: 'Not sure' } as const
