import type { QuestionId } from './question-id'

/** The tasks of the health form in the order of its task list. */
export const FORM_TASKS = ['safety', 'about-you', 'knee', 'pain', 'health', 'activity', 'consent'] as const

export type FormTask = (typeof FORM_TASKS)[number]

export type FormPage = {
  /** Last part of the page's address. */
  readonly slug: string
  readonly task: FormTask
  /** One to seven related questions. */
  readonly questions: readonly QuestionId[]
}

/**
 * Every page of the form in order. The first asks whom the form is for, the birth date and the kind of visit:
 * they decide which questions follow and what the safety answers mean.
 */
export const FORM_PAGES: readonly FormPage[] = [
  { slug: 'visit', task: 'safety', questions: ['s1_for_whom', 's1_dob', 's8_service'] },
  {
    slug: 'safety-check',
    task: 'safety',
    questions: ['s2_breath', 's2_foot_cold', 's2_shape', 's2_injury', 's2_walk_now'],
  },
  {
    slug: 'injury',
    task: 'safety',
    questions: ['s2_wound', 's2_walk_then', 's2_pop', 's2_swell_fast'],
  },
  {
    slug: 'injury-check',
    task: 'safety',
    questions: ['s2_bend90', 's2_tender_cap', 's2_tender_fib', 's2_slr'],
  },
  {
    slug: 'signs',
    task: 'safety',
    questions: [
      's2_hot_red',
      's2_swollen_bad',
      's2_fever',
      's2_locked',
      's2_calf',
      's2_clot_risk',
      's2_weak',
    ],
  },
  { slug: 'nights-and-lumps', task: 'safety', questions: ['s2_night', 's2_wtloss', 's2_lump'] },
  {
    slug: 'name',
    task: 'about-you',
    questions: ['s1_name', 's1_sex', 's1_language', 's1_guardian', 's1_can_tell'],
  },
  { slug: 'contact', task: 'about-you', questions: ['s1_phone', 's1_contact', 's1_email'] },
  { slug: 'where', task: 'knee', questions: ['s3_side', 's3_zones'] },
  { slug: 'worst-place', task: 'knee', questions: ['s3_worst', 's3_finger', 's3_hip'] },
  {
    slug: 'start',
    task: 'knee',
    questions: ['s5_onset', 's5_how', 's5_how_long', 's5_trend', 's5_tried'],
  },
  { slug: 'scores', task: 'pain', questions: ['s4_now', 's4_avg', 's4_worst'] },
  { slug: 'when', task: 'pain', questions: ['s4_pattern', 's4_provoke', 's4_eases'] },
  { slug: 'other-signs', task: 'pain', questions: ['s4_symptoms', 's4_stiff'] },
  {
    slug: 'knee-history',
    task: 'health',
    questions: ['s7_prev', 's7_surgery', 's7_surgery_6w', 's7_scans'],
  },
  { slug: 'illnesses', task: 'health', questions: ['s7_conditions', 's7_cancer', 's7_pregnant'] },
  { slug: 'medicines', task: 'health', questions: ['s7_meds', 's7_meds_text', 's7_allergy'] },
  {
    slug: 'laser-blood-and-implants',
    task: 'health',
    questions: ['l_clot', 'l_bleed', 'l_bleedprob', 'l_injection', 'l_implant'],
  },
  {
    slug: 'laser-skin',
    task: 'health',
    questions: ['l_growth', 'l_radio', 'l_skin', 'l_tattoo', 'l_numb'],
  },
  {
    slug: 'laser-light-and-eyes',
    task: 'health',
    questions: ['l_goggles', 'l_eyes', 'l_light', 'l_lightmeds', 'l_seizure'],
  },
  {
    slug: 'activities',
    task: 'activity',
    questions: [
      's9_act1',
      's9_act1_score',
      's9_act2',
      's9_act2_score',
      's9_act3',
      's9_act3_score',
      's9_goal',
    ],
  },
  { slug: 'sport', task: 'activity', questions: ['s6_runs', 's6_warmup', 's6_strength', 's6_other'] },
  {
    slug: 'running',
    task: 'activity',
    questions: [
      's6_km_w1',
      's6_km_w0',
      's6_days',
      's6_longest',
      's6_surface',
      's6_shoe_months',
      's6_shoe_worn',
    ],
  },
  {
    slug: 'agreement',
    task: 'consent',
    questions: ['s10_not_diagnosis', 's10_data', 's10_contact', 's10_research', 's10_guardian', 's10_laser'],
  },
]
