import type { ClinicDefinition } from './definition'
import { type DefinitionError, writePath } from './definition-error'

type Named = { slug: string }
type Placed = Named & { location: string }

const RESOURCE_LISTS = ['practitioners', 'rooms', 'devices'] as const

/** Slugs that occur twice, within one list or, for practitioners, rooms and devices, among all three. */
function repeatedSlugs(lists: readonly { name: string; items: readonly Named[] }[]): DefinitionError[] {
  const firstPlace = new Map<string, string>()
  return lists.flatMap(({ name, items }) =>
    items.flatMap(({ slug }, index) => {
      const first = firstPlace.get(slug)
      const place = writePath([name, index])
      if (first === undefined) {
        firstPlace.set(slug, place)
        return []
      }
      return [{ path: `${place}.slug`, message: `"${slug}" is already the slug of ${first}` }]
    }),
  )
}

function locationSlugs({ locations }: ClinicDefinition): Set<string> {
  return new Set(locations.map(({ slug }) => slug))
}

/** Resources and services whose location the file does not define. */
function unknownLocations(definition: ClinicDefinition): DefinitionError[] {
  const known = locationSlugs(definition)
  return [...RESOURCE_LISTS, 'services' as const].flatMap((list) => {
    const items: readonly Placed[] = definition[list]
    return items.flatMap(({ location }, index) =>
      known.has(location)
        ? []
        : [{ path: writePath([list, index, 'location']), message: `There is no location "${location}"` }],
    )
  })
}

/** What one list of a service names that does not exist, is elsewhere, or is named twice; unknown places are told once. */
function wrongReferences({ definition, list, index }: ServiceList): DefinitionError[] {
  const service = definition.services[index]
  const knownLocations = locationSlugs(definition)
  if (!service || !knownLocations.has(service.location)) return []
  const resources: readonly Placed[] = definition[list]
  return service[list].flatMap((slug, position, slugs) => {
    const path = writePath(['services', index, list, position])
    const resource = resources.find((candidate) => candidate.slug === slug)
    if (!resource) return [{ path, message: `There is no "${slug}" among the ${list}` }]
    if (slugs.indexOf(slug) < position) return [{ path, message: `"${slug}" is named twice` }]
    if (resource.location === service.location || !knownLocations.has(resource.location)) return []
    return [{ path, message: `"${slug}" is at "${resource.location}", the service at "${service.location}"` }]
  })
}

type ServiceList = { definition: ClinicDefinition; list: (typeof RESOURCE_LISTS)[number]; index: number }

/** Errors between the parts of a definition whose parts are right by themselves. */
export function crossReferenceErrors(definition: ClinicDefinition): DefinitionError[] {
  const resourceLists = RESOURCE_LISTS.map((name) => ({ name, items: definition[name] }))
  return [
    ...repeatedSlugs([{ name: 'locations', items: definition.locations }]),
    ...repeatedSlugs(resourceLists),
    ...repeatedSlugs([{ name: 'services', items: definition.services }]),
    ...unknownLocations(definition),
    ...definition.services.flatMap((_, index) =>
      RESOURCE_LISTS.flatMap((list) => wrongReferences({ definition, list, index })),
    ),
  ]
}
