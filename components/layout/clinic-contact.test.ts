import { describe, expect, it } from 'vitest'
import { mapLink, telephoneLink, whatsappLink } from './clinic-contact'

describe('contact links', () => {
  it.each([
    ['1122', 'tel:1122'],
    ['0300 123-4567', 'tel:03001234567'],
    ['+92 (42) 0000 0000', 'tel:+924200000000'],
    ['00 92 + 42', 'tel:009242'],
  ])('calls %s by %s', (phone, link) => expect(telephoneLink(phone)).toBe(link))

  it('opens WhatsApp by digits alone', () =>
    expect(whatsappLink('+92 399 0000001')).toBe('https://wa.me/923990000001'))

  it('finds a place whose words need escaping', () =>
    expect(new URL(mapLink('2nd floor, A & B Plaza')).searchParams.get('query')).toBe(
      '2nd floor, A & B Plaza',
    ))
})
