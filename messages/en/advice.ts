/**
 * Words around the rules' texts: the screens that stop a booking, the softer notices, the laser results.
 * `{emergencyNumber}` is the location's number, `{hours}` its opening hours in words.
 * Say "we do not use" or "we need to check", never that somebody is ill.
 */
export const advice = {
  notDiagnosis: 'This is not a diagnosis',
  notDiagnosisMore: 'Only a clinician who checks your knee can say what is wrong.',
  reasonsHeading: 'Why we say this',
  emergency: {
    label: 'Emergency',
    heading: 'Get medical help now',
    call: 'Call Rescue {emergencyNumber} now.',
    hospital: 'Or go to the nearest hospital emergency department now.',
    noBooking: 'You cannot book a visit with these answers. Get medical help first.',
    clinicPhones: 'The clinic numbers are not emergency lines.',
  },
  urgent: {
    label: 'Urgent',
    heading: 'See a doctor today',
    body: 'A doctor must check what you told us before you come to this clinic.',
    noBooking: 'You cannot book a visit online with these answers. Please call us.',
    finishForm: 'You may finish your form so that we can call you back.',
  },
  soon: {
    label: 'Soon',
    heading: 'Please read this before your visit',
    body: 'You can book. The clinic will see that this needs attention.',
  },
  note: {
    label: 'Note',
    heading: 'Good to know before your visit',
  },
  outOfHours: {
    heading: 'The clinic is closed now',
    body: 'Do not wait for us to open. Go to a hospital.',
    hours: 'We are open: {hours}.',
  },
  tellClinic: {
    heading: 'Tell the clinic',
    body: 'Leave your name and phone number. The clinic will see that you need a call.',
    notAnAmbulance: 'This does not call an ambulance or a doctor.',
    nothingKept: 'If you do not send this, we keep nothing.',
    sentHeading: 'The clinic has your name and number',
    sentBody: 'Do not wait for our call. Follow the advice you were given.',
  },
  laser: {
    reasonsHeading: 'Why we need to check',
    physiotherapy: 'You can still book physiotherapy.',
    callAboutForm: 'Please call us about your form.',
    ABSOLUTE: {
      heading: 'Laser cannot be booked online. Please call us.',
      body: 'A clinician needs to decide.',
    },
    RELATIVE: {
      heading: 'We need to check before laser',
      body: 'You may ask for a laser time. It is not confirmed until a clinician has cleared it.',
      pending: 'Waiting for clinic review',
    },
    PRECAUTION: {
      heading: 'You can book laser',
      body: 'We will check this with you at your visit:',
    },
    CLEAR: {
      heading: 'You can book laser',
      body: 'We ask you the safety questions again before each session.',
    },
    NOT_REQUESTED: {
      heading: 'You did not ask for laser',
      body: 'If you want laser later, answer the laser safety questions first.',
    },
  },
} as const
