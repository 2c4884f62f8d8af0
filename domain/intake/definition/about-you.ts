import { ageUnder, has, is, not } from '../condition'
import type { Section } from './types'
import { YES_NO_NOT_SURE } from './yes-no'

/** Who the form is for and how to reach them. */
export const aboutYou: Section = {
  number: 1,
  title: 'About you',
  questions: [
    {
      id: 's1_for_whom',
      text: 'Who is this form for?',
      type: 'single',
      required: true,
      options: [
        { code: 'me', label: 'Me' },
        { code: 'my_child', label: 'My child' },
        { code: 'someone_else', label: 'Someone I care for' },
      ],
    },
    {
      id: 's1_name',
      text: 'What is your full name?',
      type: 'text',
      required: true,
      bounds: { minLength: 2, maxLength: 80, characters: 'name' },
    },
    {
      id: 's1_dob',
      text: 'When were you born?',
      type: 'date',
      required: true,
      bounds: { minAge: 5, maxAge: 110 },
      note: 'derives `age` in whole years on the day of answering',
    },
    {
      id: 's1_sex',
      text: 'Are you female or male?',
      type: 'single',
      required: true,
      options: [
        { code: 'female', label: 'Female' },
        { code: 'male', label: 'Male' },
        { code: 'no_say', label: 'I would rather not say' },
      ],
      help: 'Only used to decide whether to ask about pregnancy.',
    },
    {
      id: 's1_phone',
      text: 'What is your phone number?',
      type: 'phone',
      required: true,
    },
    {
      id: 's1_contact',
      text: 'How should we reach you?',
      type: 'multi',
      required: true,
      options: [
        { code: 'call', label: 'Phone call' },
        { code: 'whatsapp', label: 'WhatsApp' },
        { code: 'sms', label: 'Text message' },
        { code: 'email', label: 'Email' },
      ],
    },
    {
      id: 's1_email',
      text: 'What is your email?',
      type: 'email',
      required: false,
      requiredWhen: has('s1_contact', 'email'),
      bounds: { maxLength: 254 },
    },
    {
      id: 's1_language',
      text: 'Which language do you want?',
      type: 'single',
      required: true,
      options: [
        { code: 'en', label: 'English' },
        { code: 'ur', label: 'Urdu' },
      ],
    },
    {
      id: 's1_guardian',
      text: 'What is the name and phone number of the parent or guardian?',
      type: 'text',
      required: true,
      show: ageUnder(18),
      bounds: { minLength: 2, maxLength: 120 },
    },
    {
      id: 's1_can_tell',
      text: 'Can the person tell us if something feels too hot or sore?',
      type: 'single',
      required: true,
      options: YES_NO_NOT_SURE,
      show: not(is('s1_for_whom', 'me')),
    },
  ],
}
