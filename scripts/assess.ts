import { readFile } from 'node:fs/promises'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { isoDate } from '@/domain/intake/age'
import { type Assessment, assess } from '@/domain/intake/assess'

const casesSchema = z.array(
  z.object({
    id: z.union([z.string(), z.number()]),
    today: z.string().refine((value) => isoDate(value) !== null, 'must be a date, YYYY-MM-DD'),
    answers: z.record(z.string(), z.unknown()),
  }),
)

type Cases = z.infer<typeof casesSchema>

/** Reads a file of cases; a refusal says where in the file. */
async function readCases(file: string): Promise<{ ok: true; cases: Cases } | { ok: false; message: string }> {
  let json: unknown
  try {
    json = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { ok: false, message: `${file}: cannot be read as JSON: ${reason}` }
  }
  const parsed = casesSchema.safeParse(json)
  if (parsed.success) return { ok: true, cases: parsed.data }
  const lines = parsed.error.issues.map(({ path, message }) => `${file}: ${pathText(path)}: ${message}`)
  return { ok: false, message: lines.join('\n') }
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')
  return text.replace(/^\./, '') || 'the file'
}

/** One line as clinicians compare it with their expectations. */
function lineOf(id: string | number, result: Assessment): string {
  return JSON.stringify({
    id,
    flags: result.flags.map((flag) => flag.id),
    severity: result.severity,
    booking: result.booking,
    laser: result.laser.result,
    laser_codes: result.laser.rules.map((rule) => rule.id),
    psfs: result.psfs?.score ?? null,
    load: result.load,
    topics: result.topics,
    prevention: result.prevention,
  })
}

async function main(): Promise<number> {
  const file = process.argv[2]
  if (!file) {
    process.stderr.write('Usage: npm run assess -- FILE.json   (a list of { id, today, answers })\n')
    return 1
  }
  const read = await readCases(file)
  if (!read.ok) {
    process.stderr.write(`${read.message}\n`)
    return 1
  }
  const lines = read.cases.map(
    ({ id, today, answers }) => `${lineOf(id, assess(answers, Temporal.PlainDate.from(today)))}\n`,
  )
  process.stdout.write(lines.join(''))
  return 0
}

process.exitCode = await main()
