import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Isolated } from './isolated'

const markup = (text: string) => renderToStaticMarkup(<Isolated text={text} />)
const isolated = (text: string) =>
  [...markup(text).matchAll(/<bdi[^>]*>([^<]*)<\/bdi>/g)].map(([, run]) => run)

describe('numbers inside Urdu', () => {
  it.each([
    ['موبائل نمبر لکھیں، جیسے 0300 1234567', ['0300 1234567']],
    ['فون: +92 42 0000 0000، 0399 0000001', ['+92 42 0000 0000', '0399 0000001']],
    ['صبح 10 بجے سے رات 8:30 بجے تک', ['10', '8:30']],
    ['45 منٹ، Rs 2,500، پھر', ['45', 'Rs 2,500']],
    ['حوالہ نمبر لکھیں، مثلاً K7M4-29', ['K7M4-29']],
    ['حوالہ 3V59-66، فون 0300-1234567', ['3V59-66', '0300-1234567']],
    ['30, 40 منٹ', ['30', '40']],
    ['کوئی عدد نہیں', []],
  ])('%s', (text, runs) => expect(isolated(text)).toEqual(runs))

  it('loses no character', () => {
    const text = 'درد 0-10، 27.5 کلومیٹر (3 دن)۔'
    expect(markup(text).replace(/<[^>]*>/g, '')).toBe(text)
  })

  it('leaves English as it is', () => expect(markup('Call 0300 1234567')).toBe('Call 0300 1234567'))
})
