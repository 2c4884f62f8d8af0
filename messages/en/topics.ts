/**
 * The list of pages a patient may like to read: never a diagnosis. Page names by slug, and a reason in words
 * for each answer that brought a page up. `{answer}` is the option's or zone's label; for `load` the whole percent.
 */
export const topics = {
  heading: 'Pages you may like to read',
  intro: 'These pages match some of your answers. They do not tell you what is wrong.',
  reasonsHeading: 'Why this page is here',
  pages: {
    'ligament-injuries': 'Ligament injuries',
    'meniscus-tear': 'Meniscus tear',
    'kneecap-alignment': 'Kneecap that moves out of line',
    'runners-knee': "Runner's knee",
    'patellar-tendinopathy': 'Patellar tendon pain',
    'it-band-syndrome': 'IT band syndrome',
    'knee-bursitis': 'Knee bursitis',
    osteoarthritis: 'Osteoarthritis of the knee',
    'when-to-seek-help': 'When to get help',
    'knee-pain-overview': 'Knee pain overview',
  },
  preventionHeading: 'Looking after your knee',
  prevention: {
    'training-load': 'How much to run',
    shoes: 'Running shoes',
    'warm-up': 'Warming up',
    'return-to-run': 'Getting back to running',
  },
  reasons: {
    zone: 'You marked: {answer}.',
    age: 'You are 45 or older.',
    s2_pop: 'You felt or heard a pop when it happened.',
    s2_locked: 'You said about the knee getting stuck: {answer}.',
    s4_pattern: 'You said when it hurts: {answer}.',
    s4_provoke: 'You said this makes it worse: {answer}.',
    s4_stiff: 'You said about stiffness in the morning: {answer}.',
    s4_symptoms: 'You noticed: {answer}.',
    s5_onset: 'You said how it started: {answer}.',
    s5_how: 'You said what happened: {answer}.',
    s6_runs: 'You run, or used to run.',
    s6_surface: 'You said where you run most: {answer}.',
    s6_shoe_worn: 'You said your shoes are worn out or do not fit well.',
    s6_warmup: 'You said you never warm up before you run.',
    s7_prev: 'You said about this knee before: {answer}.',
    load: 'In 7 days you ran {answer}% more than in the 7 days before.',
    loadNewStart: 'You began to run after 7 days without running.',
  },
} as const
