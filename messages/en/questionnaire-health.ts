import { yesNo, yesNoNotSure } from './questionnaire-answers'

/** Section 7 of the questionnaire: conditions and medicines change what the rules say. */
export const health = {
  s7_prev: {
    text: 'Has this knee been hurt before?',
    options: {
      ligament: 'Ligament injury',
      meniscus: 'Cartilage (meniscus) tear',
      cap_dislocated: 'Kneecap came out of place',
      fracture: 'Broken bone',
      other: 'Something else',
      none: 'No',
    },
  },
  s7_surgery: {
    text: 'Have you had an operation on this knee?',
    options: {
      replacement: 'Knee replacement',
      metal: 'Plates or screws',
      keyhole: 'Keyhole surgery',
      ligament: 'Ligament repair',
      none: 'No',
    },
  },
  s7_surgery_6w: {
    text: 'Was an operation on this knee in the last 6 weeks?',
    options: yesNo,
  },
  s7_scans: {
    text: 'Have you had any scans of this knee?',
    help: 'Please bring the films and reports to your visit.',
    options: {
      xray: 'X-ray',
      mri: 'MRI',
      ultrasound: 'Ultrasound',
      ct: 'CT',
      none: 'No',
    },
  },
  s7_conditions: {
    text: 'Do you have any of these?',
    options: {
      diabetes: 'Diabetes',
      heart: 'Heart disease',
      bp: 'High blood pressure',
      kidney: 'Kidney disease',
      liver: 'Liver disease',
      ulcer: 'Stomach ulcer or bleeding',
      asthma: 'Asthma',
      ra: 'Rheumatoid arthritis',
      gout: 'Gout',
      lupus: 'Lupus',
      bleeding: 'A bleeding problem',
      weak_immune: 'A weak immune system',
      none: 'None of these',
    },
  },
  s7_cancer: {
    text: 'Have you ever had cancer?',
    options: {
      no: 'No',
      current: 'Yes, now or in treatment',
      past5: 'Yes, in the last 5 years',
      past_old: 'Yes, more than 5 years ago',
      not_sure: 'Not sure',
    },
  },
  s7_meds: {
    text: 'Which medicines do you take?',
    options: {
      paracetamol: 'Paracetamol',
      nsaid: 'Ibuprofen, naproxen, diclofenac or similar tablets',
      gel: 'Pain relief gel',
      thinner: 'Blood thinner',
      steroid: 'Steroid tablets',
      immune: 'Medicine that calms the immune system',
      other: 'Other',
      none: 'None',
    },
  },
  s7_meds_text: {
    text: 'Please write the names of your medicines.',
  },
  s7_allergy: {
    text: 'Do you have any allergies?',
    options: {
      nsaid: 'Aspirin, ibuprofen or similar',
      latex: 'Latex',
      tape: 'Sticky tape',
      other: 'Other',
      none: 'No',
    },
  },
  s7_pregnant: {
    text: 'Are you pregnant, or could you be?',
    options: yesNoNotSure,
  },
} as const
