import { yesNo, yesNoNotSure } from './questionnaire-answers'

/** Section 8 of the questionnaire: the laser questions decide whether laser can be booked. */
export const laser = {
  s8_service: {
    text: 'What would you like?',
    options: {
      physio: 'Physiotherapy',
      laser: 'Laser therapy',
      both: 'Both',
      advise: 'Please advise me',
    },
  },
  l_goggles: {
    text: 'Can you keep safety glasses on for the whole laser visit?',
    options: yesNoNotSure,
  },
  l_growth: {
    text: 'Is there a growth, mole change or lump near this knee that no doctor has checked, or cancer in this leg?',
    options: yesNoNotSure,
  },
  l_radio: {
    text: 'Have you had radiation treatment to this leg in the last 6 months?',
    options: yesNoNotSure,
  },
  l_clot: {
    text: 'Do you have a blood clot in the leg now, or are you being tested for one?',
    options: yesNoNotSure,
  },
  l_bleed: {
    text: 'Is there fresh bleeding or a large new bruise at the knee?',
    options: yesNoNotSure,
  },
  l_bleedprob: {
    text: 'Do you have a bleeding problem that is not treated?',
    options: yesNoNotSure,
  },
  l_skin: {
    text: 'How is the skin over the knee?',
    options: {
      ok: 'Healthy',
      broken: 'Open wound or rash, not infected',
      infected: 'Infected: pus, spreading redness, or TB of skin or joint',
    },
  },
  l_light: {
    text: 'Do you have an illness that makes light hurt your skin, like lupus or porphyria?',
    options: yesNoNotSure,
  },
  l_lightmeds: {
    text: 'Do you take a medicine that makes your skin burn easily in the sun?',
    help: "For example: some antibiotics (doxycycline and relatives, ciprofloxacin-type), isotretinoin, amiodarone, some water tablets, methotrexate, St John's wort.",
    options: yesNoNotSure,
  },
  l_seizure: {
    text: 'Do you have fits (epilepsy)?',
    options: {
      no: 'No',
      yes_light: 'Yes, and flashing lights can start them',
      yes_other: 'Yes, but lights do not start them',
      not_sure: 'Not sure',
    },
  },
  l_numb: {
    text: 'Is it hard to feel hot or cold on the skin of this knee?',
    options: yesNoNotSure,
  },
  l_injection: {
    text: 'Have you had an injection in this knee in the last 3 weeks?',
    options: yesNoNotSure,
  },
  l_tattoo: {
    text: 'Is there a tattoo or dark birthmark over the sore place?',
    options: yesNo,
  },
  l_eyes: {
    text: 'Have you had an eye operation this year, or a problem with the back of the eye?',
    options: yesNoNotSure,
  },
  l_implant: {
    text: 'Do you have a pacemaker or any metal in your body?',
    options: yesNoNotSure,
  },
} as const
