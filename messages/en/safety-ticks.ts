/**
 * The safety questions as one list of statements to tick. Ticking `s2_walk_now` means the 4 steps are not
 * possible; ticking `s2_locked` leads to the question which of two it is. Part of the clinic's sign-off.
 */
export const safetyTicks = {
  legend: 'Which of these are true?',
  hint: 'Tick every line that is true. If you book for someone else, answer for them.',
  toLast: 'I have read every line: go to “None of these”',
  ticks: {
    s2_breath: 'I have sudden trouble breathing, chest pain, or I am coughing up blood',
    s2_foot_cold: 'Since this began, my foot has turned cold, pale, blue or numb, or I cannot move it',
    s2_shape: 'The knee has newly changed shape, or the kneecap is out of place now',
    s2_injury: 'I hurt this knee in the last 7 days, for example in a fall, a twist, a knock or a crash',
    s2_walk_now: 'I cannot take 4 steps now, not even with a limp',
    s2_hot_red: 'The knee is hot, swollen and red (or darker than my other knee)',
    s2_swollen_bad: 'The knee is very swollen',
    s2_fever: 'I have a fever, shivers, or feel very ill',
    s2_locked: 'The knee gets stuck, so that I cannot fully bend or straighten it',
    s2_calf: 'One calf or leg is newly swollen, sore, warm or a different colour',
    s2_weak: 'My leg is newly weak or numb. For example, I trip on my toes',
    s2_night: 'The pain wakes me most nights, even when I rest the knee',
    s2_wtloss: 'I have lost weight without trying, or I sweat a lot at night',
    s2_lump: 'There is a hard lump on the bone near the knee that is new or growing',
  },
  hints: {
    s2_walk_now:
      'If it hurts too much to try, tick this line. If you could not walk before this problem, please call us.',
  },
  none: 'None of these',
  errors: {
    required: 'Tick every line that is true. If no line is true, tick “None of these”',
    none_excludes: 'You ticked “None of these” and another line. Take one of them away',
    unknown_option: 'The list has changed. Please tick it again',
  },
} as const
