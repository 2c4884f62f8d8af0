/** The body map's 12 zones, named without a side; the same words serve the picture and the tick list. */
export const zones = {
  ABOVE: 'Front, just above the kneecap',
  KNEECAP: 'On top of the kneecap',
  AROUND: 'Around or deep behind the kneecap',
  BELOW: 'Just below the kneecap, on the firm cord',
  SHIN_BUMP: 'The bony bump at the top of the shin',
  INNER_LINE: 'Inner side, level with the bend',
  INNER_LOW: 'Inner side, a few fingers below the bend',
  OUTER_LINE: 'Outer side, at the bend or just above it',
  OUTER_LOW: 'Outer side, on the bony knob below the bend',
  BACK: 'Behind the knee, in the crease',
  CALF: 'Calf',
  DEEP: 'Deep inside, or all over the knee',
} as const

/** Knee names to put beside a zone, as in "Right knee: Calf". */
export const sides = { left: 'Left knee', right: 'Right knee', both: 'Both knees' } as const

/** Names of the body map's pictures. */
export const views = { front: 'Front', inner: 'Inner side', outer: 'Outer side', back: 'Back' } as const

/** Titles of the pictures: whose knee it is and from where it is seen. */
export const pictures = {
  right: {
    front: 'Your right knee, from the front',
    inner: 'Your right knee, from the inner side',
    outer: 'Your right knee, from the outer side',
    back: 'Your right knee, from behind',
  },
  left: {
    front: 'Your left knee, from the front',
    inner: 'Your left knee, from the inner side',
    outer: 'Your left knee, from the outer side',
    back: 'Your left knee, from behind',
  },
} as const
