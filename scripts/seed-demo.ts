import { seedDemo } from '@/server/demo/seed-demo'

const { staff } = await seedDemo()
process.stdout.write(`${JSON.stringify({ staff })}\n`)
process.exit()
