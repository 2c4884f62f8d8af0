import { yesNoNotSure } from './questionnaire-answers'

/** Section 1 of the questionnaire. */
export const aboutYou = {
  s1_for_whom: {
    text: 'Who is this form for?',
    options: {
      me: 'Me',
      my_child: 'My child',
      someone_else: 'Someone I care for',
    },
  },
  s1_name: {
    text: 'What is your full name?',
  },
  s1_dob: {
    text: 'When were you born?',
  },
  s1_sex: {
    text: 'Are you female or male?',
    help: 'Only used to decide whether to ask about pregnancy.',
    options: {
      female: 'Female',
      male: 'Male',
      no_say: 'I would rather not say',
    },
  },
  s1_phone: {
    text: 'What is your phone number?',
  },
  s1_contact: {
    text: 'How should we reach you?',
    options: {
      call: 'Phone call',
      whatsapp: 'WhatsApp',
      sms: 'Text message',
      email: 'Email',
    },
  },
  s1_email: {
    text: 'What is your email?',
  },
  s1_language: {
    text: 'Which language do you want?',
    options: {
      en: 'English',
      ur: 'Urdu',
    },
  },
  s1_guardian: {
    text: 'What is the name and phone number of the parent or guardian?',
  },
  s1_can_tell: {
    text: 'Can the person tell us if something feels too hot or sore?',
    options: yesNoNotSure,
  },
} as const
