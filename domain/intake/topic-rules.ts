/** One way to match a topic: a fact from every gate, one of `needs` (not counted) and one of the clues. */
export type TopicBranch = {
  readonly gates: readonly (readonly string[])[]
  readonly needs?: readonly string[]
  /** None: the gates are enough. */
  readonly clues: readonly string[]
}

export type TopicRule = { readonly slug: string; readonly branches: readonly TopicBranch[] }

/** Topic pages and the answers that lead to them; ties in rank keep this order. */
export const TOPIC_RULES: readonly TopicRule[] = [
  {
    slug: 'ligament-injuries',
    branches: [
      {
        gates: [['onset:injury']],
        clues: [
          'answer:pop',
          'symptom:giving_way',
          'how:twist',
          'how:side_hit',
          'how:bent_back',
          'how:landing',
        ],
      },
    ],
  },
  {
    slug: 'meniscus-tear',
    branches: [
      {
        gates: [['zone:INNER_LINE', 'zone:OUTER_LINE', 'zone:DEEP']],
        clues: ['provoke:twist', 'symptom:catching', 'answer:locks', 'how:twist'],
      },
    ],
  },
  {
    slug: 'kneecap-alignment',
    branches: [{ gates: [['symptom:cap_slips', 'prev:cap_dislocated']], clues: [] }],
  },
  {
    slug: 'runners-knee',
    branches: [
      {
        gates: [['zone:AROUND']],
        clues: [
          'provoke:stairs_down',
          'provoke:stairs_up',
          'provoke:squat',
          'provoke:kneel',
          'provoke:sit_long',
          'provoke:run_down',
        ],
      },
    ],
  },
  {
    slug: 'patellar-tendinopathy',
    branches: [
      {
        gates: [['zone:BELOW']],
        clues: [
          'provoke:jump',
          'provoke:squat',
          'provoke:run_flat',
          'provoke:sit_long',
          'provoke:stairs_down',
          'pattern:start_eases',
        ],
      },
    ],
  },
  {
    slug: 'it-band-syndrome',
    branches: [
      {
        gates: [['zone:OUTER_LINE']],
        // `pattern:during` is a fact for people who run only.
        clues: ['provoke:run_flat', 'provoke:run_down', 'pattern:during', 'surface:slope'],
      },
    ],
  },
  {
    slug: 'knee-bursitis',
    branches: [
      { gates: [['zone:KNEECAP']], clues: ['provoke:kneel', 'symptom:soft_lump'] },
      {
        gates: [['zone:INNER_LOW']],
        clues: ['provoke:stairs_up', 'provoke:after_rest', 'provoke:run_flat', 'provoke:run_up'],
      },
    ],
  },
  {
    slug: 'osteoarthritis',
    branches: [
      {
        // Pattern of NICE NG226; the onset is needed but is no reason of its own.
        gates: [['age:45+'], ['stiff:none', 'stiff:le30']],
        needs: ['onset:gradual', 'onset:came_back'],
        clues: [
          'provoke:walk',
          'provoke:stand_long',
          'provoke:stairs_down',
          'provoke:stairs_up',
          'provoke:after_rest',
          'pattern:everyday',
          'pattern:rest_days',
        ],
      },
    ],
  },
]
