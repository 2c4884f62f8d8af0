import type { Translation } from '../translation'

export const hours: Translation<typeof import('../en/hours').hours> = {
  span: '{from} سے {to}',
  period: '{from} سے {to} بجے تک',
  closedOn: '{days} کو بند',
  closedEveryDay: 'بند',
  and: ' اور ',
  stop: '۔',
}
