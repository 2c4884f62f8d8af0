import { is } from '../condition'

/** The laser section is part of the form. */
export const WANTS_LASER = is('s8_service', 'laser', 'both')
