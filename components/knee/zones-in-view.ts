import { ZONES, type ZoneId } from '@/domain/intake/definition/zones'
import type { KneeView } from './knee-drawing'
import { KNEE_DRAWINGS, KNEE_VIEWS } from './knee-drawings'

/** Number of a zone, the same in every picture and list: its place in the definition. */
export const zoneNumber = (id: ZoneId): number => ZONES.findIndex((zone) => zone.id === id) + 1

/** The zones of a view from the one that lies underneath upwards: the whole knee comes last in the definition. */
export const zonesInView = (view: KneeView): ZoneId[] =>
  ZONES.map(({ id }) => id)
    .filter((id) => KNEE_DRAWINGS[view].zones[id])
    .reverse()

/** The view in which a zone is drawn. */
export const viewOfZone = (id: ZoneId): KneeView =>
  KNEE_VIEWS.find((view) => KNEE_DRAWINGS[view].zones[id]) ?? 'front'
