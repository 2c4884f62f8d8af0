/** Hidden fields by which a form says which showing of its page it is; without scripts they are empty. */
export const VIEW_FIELDS = { view: 'view', step: 'step' } as const
