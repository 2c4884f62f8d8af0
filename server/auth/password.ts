import { hash, parseOptions, verify } from '@node-rs/argon2'

/** argon2id (the library's default variant), at the least cost that OWASP ASVS 5.0 appendix C allows. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Verified when no account fits, so that an unknown address takes as long as a wrong password. Fits no password. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$5oAVrKGSO97FECXPwYtWVg$5aYO1vvyGLCO3okPXFnK5uwbNekAYrPtXN6xG0GpUQs'

/** Hashing takes memory and a whole core: more at once would slow down every page. */
const MOST_AT_ONCE = 2
const waiting: (() => void)[] = []
let running = 0

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resume) => waiting.push(resume))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

/** Hash to store, in PHC form with its parameters and a fresh salt. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, COST))
}

/** Whether a password fits. `null` (no such account) costs the same time and is never right. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  const fits = await inTurn(() => verify(stored ?? NOBODY, password))
  return stored !== null && fits
}

/** Whether a stored hash was made at less than today's cost; it is renewed at the next sign-in. */
export function needsRehash(stored: string): boolean {
  const made = parseOptions(stored)
  return made.memoryCost < COST.memoryCost || made.timeCost < COST.timeCost
}
