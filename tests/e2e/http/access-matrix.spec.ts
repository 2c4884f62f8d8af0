import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { ASKERS, ROUTES } from '@/tests/support/access-matrix'
import { askRow, outcomeOf } from '@/tests/support/http/ask-row'
import { browserOf, filledIn, makeThings, type Things } from '@/tests/support/http/matrix-things'
import { builtFile } from '@/tests/support/http/target'
import { productSources } from '@/tests/support/source-files'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

function builtRoutes(): string[] {
  const manifest = JSON.parse(readFileSync(builtFile('app-path-routes-manifest.json'), 'utf8'))
  return [...new Set(Object.values(manifest) as string[])].sort()
}

/** Methods that a route's file answers, by the route's name in the build. */
function handledMethods(): string[] {
  const built = JSON.parse(readFileSync(builtFile('app-path-routes-manifest.json'), 'utf8'))
  return productSources().flatMap(({ path, source }) => {
    const route = built[path.replace(/^app/, '').replace(/\.tsx?$/, '')]
    if (!route || !/\/route\.tsx?$/.test(path)) return []
    const exported = [...source.text.matchAll(/^export const ([A-Z]+)\b/gm)].map(([, name = '']) => name)
    return exported.filter((name) => METHODS.includes(name)).map((method) => `${method} ${route}`)
  })
}

test.describe('Z1 the matrix is whole', () => {
  test('every built route and page has a row, and every row a route', () => {
    expect([...new Set(ROUTES.map(({ route }) => route))].sort()).toEqual(builtRoutes())
  })

  test('every method of a route handler has a row', () => {
    const rows = new Set(ROUTES.map(({ method, route }) => `${method} ${route}`))
    const handled = handledMethods()
    expect(handled.length).toBeGreaterThan(15)
    expect(handled.filter((one) => !rows.has(one))).toEqual([])
  })
})

test.describe('Z1 Z8 who sees what', () => {
  let things: Things
  test.beforeAll(async () => {
    things = await makeThings()
  })

  for (const asker of ASKERS) {
    test(`as ${asker}`, async () => {
      for (const row of ROUTES) {
        const browser = await browserOf(asker, things)
        const answer = await askRow({ asker, row, things, browser })
        const mark = row.mark && filledIn(row.mark, things)
        expect.soft(outcomeOf(answer, mark), `${row.method} ${row.address}`).toBe(row.cells[asker])
        expect.soft(answer.status, `${row.method} ${row.address}`).toBeLessThan(500)
        // what was answered is for those who treat, and for nobody else
        if (asker !== 'practitioner')
          expect.soft(answer.text, `${row.address} as ${asker}`).not.toContain(things.named.answer)
        if (row.method === 'GET' && asker !== 'practitioner') {
          const payload = await browser.send(filledIn(row.address, things), { headers: { rsc: '1' } })
          expect.soft(payload.text, `${row.address} as RSC for ${asker}`).not.toContain(things.named.answer)
        }
        if (row.cells[asker] === 'shown') continue
        for (const secret of [
          things.named.fullName,
          things.named.draftName,
          things.named.caller,
          things.owner.person.mobile,
        ])
          expect.soft(answer.text, `${row.method} ${row.address} as ${asker}`).not.toContain(secret)
      }
    })
  }
})
