import { is, not } from '../condition'
import type { Section } from './types'
import { YES_NO_NOT_SURE } from './yes-no'

/** Running load and other activity. */
export const activity: Section = {
  number: 6,
  title: 'Running and activity',
  questions: [
    {
      id: 's6_runs',
      text: 'Do you run?',
      type: 'single',
      required: true,
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'used_to', label: 'I used to' },
        { code: 'no', label: 'No' },
      ],
    },
    {
      id: 's6_km_w1',
      text: 'How many km did you run in the 7 days before the pain began or got worse?',
      type: 'decimal',
      required: true,
      show: not(is('s6_runs', 'no')),
      bounds: { min: 0, max: 300, step: 0.1 },
    },
    {
      id: 's6_km_w0',
      text: 'And in the 7 days before that?',
      type: 'decimal',
      required: true,
      show: not(is('s6_runs', 'no')),
      bounds: { min: 0, max: 300, step: 0.1 },
      note: 'derives `load_change_pct`',
    },
    {
      id: 's6_days',
      text: 'How many days a week do you run?',
      type: 'integer',
      required: true,
      show: not(is('s6_runs', 'no')),
      bounds: { min: 0, max: 7 },
    },
    {
      id: 's6_longest',
      text: 'How long was your longest run in the last month, in km?',
      type: 'decimal',
      required: false,
      show: not(is('s6_runs', 'no')),
      bounds: { min: 0, max: 100 },
    },
    {
      id: 's6_surface',
      text: 'Where do you run most?',
      type: 'multi',
      required: true,
      options: [
        { code: 'road', label: 'Road or pavement' },
        { code: 'slope', label: 'The sloping edge of a road' },
        { code: 'track', label: 'Track' },
        { code: 'treadmill', label: 'Treadmill' },
        { code: 'grass', label: 'Grass or park' },
        { code: 'trail', label: 'Rough ground' },
        { code: 'sand', label: 'Sand' },
        { code: 'hills', label: 'Hills' },
      ],
      show: not(is('s6_runs', 'no')),
    },
    {
      id: 's6_shoe_months',
      text: 'How many months have you used these running shoes?',
      type: 'integer',
      required: false,
      show: not(is('s6_runs', 'no')),
      bounds: { min: 0, max: 120 },
    },
    {
      id: 's6_shoe_worn',
      text: 'Are your shoes worn out or do they not fit well?',
      type: 'single',
      required: true,
      options: YES_NO_NOT_SURE,
      show: not(is('s6_runs', 'no')),
    },
    {
      id: 's6_warmup',
      text: 'Do you warm up before you run?',
      type: 'single',
      required: true,
      options: [
        { code: 'always', label: 'Always' },
        { code: 'sometimes', label: 'Sometimes' },
        { code: 'never', label: 'Never' },
      ],
      show: not(is('s6_runs', 'no')),
    },
    {
      id: 's6_strength',
      text: 'How many days a week do you do leg strength work?',
      type: 'integer',
      required: true,
      bounds: { min: 0, max: 7 },
    },
    {
      id: 's6_other',
      text: 'What other sport or heavy work do you do?',
      type: 'text',
      required: false,
      bounds: { maxLength: 200, multiline: true },
    },
  ],
}
