/**
 * The demo clinic's day. Times are the clinic's clock on the day the demo is loaded; what is past is treated, what is
 * near has arrived, what is to come is booked. People and numbers are invented, the numbers cannot be dialled.
 */
export type DemoVisit = {
  time: string
  /** Days after the day of loading. */
  day?: number
  service: string
  practitioner: string
  name: string
  mobile: string
  language?: 'en' | 'ur'
  /** Vector whose answers stand in the form; the form's state says how far it got. */
  answers: string
  form: 'open' | 'sent' | 'reviewed'
  /** What happened instead of the usual course. */
  instead?: 'noshow' | 'cancelled' | 'pending'
}

const [SANA, BILAL, HINA, USMAN] = ['sana-malik', 'bilal-ahmed', 'hina-raza', 'usman-tariq']
const [FIRST, PHYSIO, LASER, BOTH] = [
  'first-assessment',
  'physiotherapy-session',
  'knee-laser',
  'laser-and-exercise',
]

export const DEMO_VISITS: readonly DemoVisit[] = [
  {
    time: '10:00',
    service: FIRST,
    practitioner: SANA,
    name: 'Naveed Aslam',
    mobile: '+923990000101',
    answers: 'TV01',
    form: 'reviewed',
  },
  {
    time: '10:00',
    service: PHYSIO,
    practitioner: BILAL,
    name: 'Hassan Nawaz',
    mobile: '+923990000102',
    answers: 'TV26',
    form: 'reviewed',
  },
  {
    time: '10:30',
    service: LASER,
    practitioner: HINA,
    name: 'Shahid Mehmood',
    mobile: '+923990000103',
    answers: 'TV26',
    form: 'reviewed',
    language: 'ur',
  },
  {
    time: '11:00',
    service: PHYSIO,
    practitioner: USMAN,
    name: 'Rabia Anwar',
    mobile: '+923990000104',
    answers: 'TV15',
    form: 'sent',
    instead: 'noshow',
  },
  {
    time: '11:30',
    service: BOTH,
    practitioner: SANA,
    name: 'Nasreen Akhtar',
    mobile: '+923990000105',
    answers: 'TV17',
    form: 'reviewed',
    language: 'ur',
  },
  {
    time: '12:00',
    service: PHYSIO,
    practitioner: BILAL,
    name: 'Kamran Yousaf',
    mobile: '+923990000106',
    answers: 'TV09',
    form: 'sent',
  },
  {
    time: '12:30',
    service: FIRST,
    practitioner: USMAN,
    name: 'Asma Bukhari',
    mobile: '+923990000107',
    answers: 'TV01',
    form: 'open',
    language: 'ur',
  },
  {
    time: '13:00',
    service: LASER,
    practitioner: HINA,
    name: 'Ayesha Khan',
    mobile: '+923990000108',
    answers: 'TV26',
    form: 'reviewed',
  },
  {
    time: '14:00',
    service: PHYSIO,
    practitioner: SANA,
    name: 'Farhan Siddiqui',
    mobile: '+923990000109',
    answers: 'TV22',
    form: 'sent',
  },
  {
    time: '14:30',
    service: PHYSIO,
    practitioner: BILAL,
    name: 'Gulnaz Parveen',
    mobile: '+923990000110',
    answers: 'TV01',
    form: 'open',
    language: 'ur',
    instead: 'cancelled',
  },
  {
    time: '15:00',
    service: PHYSIO,
    practitioner: USMAN,
    name: 'Imtiaz Hussain',
    mobile: '+923990000111',
    answers: 'TV09',
    form: 'sent',
    language: 'ur',
  },
  {
    time: '15:30',
    service: LASER,
    practitioner: HINA,
    name: 'Sadia Rehman',
    mobile: '+923990000112',
    answers: 'TV26',
    form: 'open',
  },
  {
    time: '16:00',
    service: BOTH,
    practitioner: SANA,
    name: 'Muhammad Imran Khan',
    mobile: '+923990000127',
    answers: 'TV17',
    form: 'sent',
    language: 'ur',
  },
  {
    time: '17:00',
    service: FIRST,
    practitioner: BILAL,
    name: 'Zubair Ahmad',
    mobile: '+923990000114',
    answers: 'TV01',
    form: 'sent',
  },
  {
    time: '17:30',
    service: LASER,
    practitioner: HINA,
    name: 'Fozia Shaheen',
    mobile: '+923990000115',
    answers: 'TV26',
    form: 'open',
    language: 'ur',
  },
  {
    time: '18:00',
    service: PHYSIO,
    practitioner: USMAN,
    name: 'Owais Raza',
    mobile: '+923990000116',
    answers: 'TV02',
    form: 'sent',
  },
  {
    time: '18:30',
    service: PHYSIO,
    practitioner: SANA,
    name: 'Maryam Tahir',
    mobile: '+923990000117',
    answers: 'TV22',
    form: 'open',
  },
  {
    time: '19:00',
    service: PHYSIO,
    practitioner: BILAL,
    name: 'Tariq Javed',
    mobile: '+923990000118',
    answers: 'TV09',
    form: 'open',
    language: 'ur',
  },
  {
    time: '11:00',
    day: 1,
    service: LASER,
    practitioner: HINA,
    name: 'Saima Gul',
    mobile: '+923990000119',
    answers: 'TV10',
    form: 'sent',
    language: 'ur',
    instead: 'pending',
  },
  {
    time: '12:00',
    day: 1,
    service: PHYSIO,
    practitioner: SANA,
    name: 'Bilal Rashid',
    mobile: '+923990000120',
    answers: 'TV09',
    form: 'sent',
  },
  {
    time: '16:00',
    day: 2,
    service: LASER,
    practitioner: USMAN,
    name: 'Noman Sheikh',
    mobile: '+923990000121',
    answers: 'TV15',
    form: 'sent',
    instead: 'pending',
  },
  {
    time: '10:30',
    day: 3,
    service: FIRST,
    practitioner: BILAL,
    name: 'Hira Baig',
    mobile: '+923990000122',
    answers: 'TV01',
    form: 'open',
  },
]

/** Someone the safety check stopped a little while ago, who asked to be called. */
export const DEMO_CALL = {
  name: 'Rukhsana Bibi',
  mobile: '+923990000123',
  answers: 'TV04',
  language: 'ur' as const,
  minutesAgo: 12,
}
