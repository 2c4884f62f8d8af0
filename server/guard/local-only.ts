import { notFound } from 'next/navigation'
import { isLocal } from '../env'

/** Call it first in every page of `app/dev`: outside demo and test mode such a page does not exist. */
export function localOnly() {
  if (!isLocal()) notFound()
}
