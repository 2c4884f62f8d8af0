import { takeRate } from '../rate/take-rate'

const HOUR_SECONDS = 3600

/** Tries of passwords in one hour, counted over all processes: from one address, … */
const ADDRESS = { name: 'sign-in.address', limit: 120, windowSeconds: HOUR_SECONDS }
/** … for one account from browsers that it never signed in with, … */
const ACCOUNT = { name: 'sign-in.account', limit: 30, windowSeconds: HOUR_SECONDS }
/** … from one browser that an account knows, … */
const DEVICE = { name: 'sign-in.device', limit: 30, windowSeconds: HOUR_SECONDS }
/** … and from all unknown browsers together. */
const ALL = { name: 'sign-in.all', limit: 2000, windowSeconds: HOUR_SECONDS }

/** Counts one try of a password. A known browser is not held up by what others try. */
export async function takeSignInTry(tried: {
  client: string
  email: string
  device: string | null
}): Promise<boolean> {
  if (tried.device) return takeRate(DEVICE, tried.device)
  const counted = [
    await takeRate(ADDRESS, tried.client),
    await takeRate(ACCOUNT, tried.email),
    await takeRate(ALL, 'all'),
  ]
  return !counted.includes(false)
}
