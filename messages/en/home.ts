/** The home page. Laser: only "may ease pain for some", "results differ", "no replacement", "not for everyone". */
export const home = {
  title: 'Care for painful knees',
  description:
    'Physiotherapy and laser therapy for painful knees. See our hours and prices, and book online.',
  lead: 'Is your knee sore, stiff or hurt? See a physiotherapist who looks after knees every day.',
  book: 'Book an appointment',
  prepare: 'Find out what happens at a visit',
  call: 'Call to book',
  paused: 'Online booking is closed for now. Please call us or send us a message.',
  closedToday: 'The clinic is closed today. You can still book online for another day.',
  closedTodayPaused: 'The clinic is closed today.',
  picture: 'A bent knee seen from the side, with a sore place marked on the kneecap',
  emergency: {
    heading: 'Get help now if:',
    foot: 'your foot is cold, pale or numb',
    shape: 'your knee has changed shape, or the kneecap is out of place',
    wound: 'you have a deep wound near the knee',
    infection: 'your knee is hot, red and swollen and you have a fever',
    breath: 'you suddenly find it hard to breathe, or have chest pain',
  },
  treatments: {
    heading: 'Treatments',
    physiotherapy: 'Physiotherapy',
    physiotherapyText:
      'We watch how you move, agree a plan with you and teach you exercises for the hip and knee. For most knee problems, exercise helps most.',
    laser: 'Laser therapy',
    laserText:
      'Laser may ease pain for some people for a time. Results differ between studies. It does not replace exercise or medical care, and it is not suitable for everyone.',
    facts: '{minutes}, {price}',
    factsAfterCheck: '{minutes}, {price}, after a safety check',
  },
  steps: {
    heading: 'How it works',
    book: 'Book',
    bookText: 'Answer a few safety questions, then choose a day and time. You do not need an account.',
    form: 'Fill in your form',
    formText: 'It takes about 8 minutes on your phone. You can stop and come back.',
    visit: 'Visit',
    visitText: 'Wear loose trousers. We talk, look at your knee and agree a plan.',
  },
  where: {
    heading: 'Where we are',
    address: 'Address',
    open: 'Open',
    phone: 'Phone',
    map: 'Open in Maps',
  },
} as const
