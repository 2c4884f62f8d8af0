import type { Zone } from './types'

/** The 12 places of the body map on each knee. */
export const ZONES = [
  {
    id: 'ABOVE',
    label: 'Front, just above the kneecap',
    staffHint: 'distal quadriceps / suprapatellar',
    view: 'front',
  },
  { id: 'KNEECAP', label: 'On top of the kneecap', staffHint: 'prepatellar', view: 'front' },
  {
    id: 'AROUND',
    label: 'Around or deep behind the kneecap',
    staffHint: 'retro-/peripatellar',
    view: 'front',
  },
  {
    id: 'BELOW',
    label: 'Just below the kneecap, on the firm cord',
    staffHint: 'patellar tendon',
    view: 'front',
  },
  {
    id: 'SHIN_BUMP',
    label: 'The bony bump at the top of the shin',
    staffHint: 'tibial tuberosity',
    view: 'front',
  },
  {
    id: 'INNER_LINE',
    label: 'Inner side, level with the bend',
    staffHint: 'medial joint line / MCL',
    view: 'inner',
  },
  {
    id: 'INNER_LOW',
    label: 'Inner side, a few fingers below the bend',
    staffHint: 'pes anserine area',
    view: 'inner',
  },
  {
    id: 'OUTER_LINE',
    label: 'Outer side, at the bend or just above it',
    staffHint: 'lateral epicondyle / lateral joint line / LCL',
    view: 'outer',
  },
  {
    id: 'OUTER_LOW',
    label: 'Outer side, on the bony knob below the bend',
    staffHint: 'fibular head',
    view: 'outer',
  },
  { id: 'BACK', label: 'Behind the knee, in the crease', staffHint: 'popliteal', view: 'back' },
  { id: 'CALF', label: 'Calf', staffHint: 'calf - always check DVT questions', view: 'back' },
  {
    id: 'DEEP',
    label: 'Deep inside, or all over the knee',
    staffHint: 'diffuse / intra-articular',
    view: 'any',
  },
] as const satisfies readonly Zone[]

/** A place without its side, as drawings know it. */
export type ZoneId = (typeof ZONES)[number]['id']
