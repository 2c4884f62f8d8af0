import { readFile } from 'node:fs/promises'
import { parseClinicDefinition } from '@/domain/clinic/parse-definition'
import { importClinic } from '@/server/clinic/import-clinic'

/** `npm run clinic:import -- FILE.json`: loads or updates a clinic definition and says what changed. */
async function main(file: string | undefined): Promise<number> {
  if (!file) return fail('Usage: npm run clinic:import -- FILE.json')
  const json = await readFile(file, 'utf8')
    .then(JSON.parse)
    .catch(() => undefined)
  if (json === undefined) return fail(`${file} cannot be read as JSON`)
  const parsed = parseClinicDefinition(json)
  if (!parsed.ok)
    return fail(
      [
        `${file} is not a clinic definition:`,
        ...parsed.errors.map(({ path, message }) => `  ${path}: ${message}`),
      ].join('\n'),
    )
  const { added, updated, unlisted, touched } = await importClinic(parsed.definition)
  console.log(`Added ${added.length}, updated ${updated.length}.`)
  for (const name of unlisted) console.log(`No longer in the file, left as it is: ${name}`)
  for (const { reference, start, why } of touched)
    console.log(`Booking ${reference} on ${start} is touched: ${why.replace('_', ' ')}`)
  return 0
}

function fail(message: string): number {
  console.error(message)
  return 1
}

main(process.argv[2])
  .catch((error: unknown) => fail(error instanceof Error ? error.message : 'The import failed'))
  .then((code) => process.exit(code))
