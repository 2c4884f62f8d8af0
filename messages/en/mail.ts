/**
 * Words of every mail. A mail may be read on a shared phone or a work screen: none of these names a service, a
 * reason, an answer or a person.
 */
export const mail = {
  where: 'Where',
  visit: {
    subject: 'Your appointment on {dayTime}',
    request_subject: 'Your request for {dayTime}',
    see: 'See your appointment',
    see_request: 'See your request',
    calendar: 'The file in this e-mail puts the appointment into your calendar.',
  },
  form: {
    heading: 'One thing to do before you come',
    text: 'Your answers help us plan a safe visit. You can stop and come back.',
    action: 'Fill in your form',
  },
  booking_confirmed: {
    heading: 'Appointment booked',
  },
  booking_pending: {
    heading: 'We have your request',
    text: 'The clinic checks it first and then writes to you. Until then we keep this time for you.',
  },
  pending_cleared: {
    heading: 'Appointment confirmed',
    text: 'The clinic has checked your request. Your appointment is now booked.',
  },
  pending_declined: {
    subject: 'Please call us about {dayTime}',
    heading: 'Please call us',
    text: 'We could not confirm your request for {dayTime} ({zone}), and that time is no longer kept for you. Please call us, and we will talk about what suits you.',
  },
  manage_link: {
    subject: 'Your link',
    heading: 'Your link',
    text: 'Here is a new link to your appointment. If you did not expect this e-mail, you need not do anything.',
  },
  form_link: {
    subject: 'Please fill in your form before {dayTime}',
    heading: 'Please fill in your form',
  },
  form_received: {
    subject: 'We have your form for {dayTime}',
    heading: 'We have your form',
    text: 'Thank you. The clinic reads it before your visit, and calls you if something needs to be cleared up first.',
    change: 'If something changes or gets worse, do not wait for your visit: call us.',
  },
  staff_alert: {
    subject: 'Someone needs a call: please open Today',
    heading: 'Someone needs a call',
    text: 'A person has given an answer that cannot wait. Today shows who, under “Needs attention”.',
    action: 'Open Today',
  },
  staff_decision_due: {
    subject: 'Please decide: the request for {dayTime}',
    heading: 'A request still waits for a decision',
    text: 'The visit is less than a day away and the patient has no answer yet. Please confirm or decline it.',
    action: 'Open the request',
  },
  staff_mail_failed: {
    subject: 'An e-mail did not reach a patient: please open Today',
    heading: 'An e-mail did not reach a patient',
    text: 'It came back or could not be sent, so the patient may not know. Today shows who to call, under “Needs attention”. If it happens again within the hour, only Today tells you.',
  },
  phones: 'Questions? Call us:',
  call: 'Call us:',
  footer: 'You get this e-mail because this address was given for an appointment at {clinicName}.',
  footer_links:
    'You get this e-mail because this address was given for an appointment at {clinicName}. Its links open that appointment, so please do not pass them on.',
  staff_footer: 'You get this e-mail because this address is the one of {clinicName}.',
  /** Pages under /dev/mail, in demo and test mode only. */
  mailbox: {
    title: 'Local mailbox',
    lead: 'Mails of this demo stay here. Nothing is sent.',
    refresh: 'Refresh',
    back: 'All mails',
    skip: 'Skip to main content',
    mails: 'Mails',
    no_mails:
      'No mails yet. Book an appointment with an e-mail address, and its confirmation comes here within seconds.',
    received: 'Received',
    from: 'From',
    to: 'To',
    subject: 'Subject',
    html: 'As HTML',
    text: 'As plain text',
    links: 'Links in this mail',
    files: 'Attached files',
    codes: 'Sign-in codes of the demo accounts',
    name: 'Name',
    role: 'Role',
    email: 'E-mail',
    code: 'Code',
    valid: 'Valid for',
    seconds: '{count} s',
    previews: 'Every mail, as it looks',
    previews_lead: 'With invented facts, in both languages. Nothing is sent.',
    kind: 'Kind',
    language: { en: 'English', ur: 'Urdu' },
  },
} as const
