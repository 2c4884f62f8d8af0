import { type Answers, codeOf, codesOf } from './answers'
import { isAtLeast, type Severity } from './rules/severity'
import { TOPIC_RULES, type TopicBranch } from './topic-rules'
import { isLoadJump, type TrainingLoad } from './training-load'

const MAX_PAGES = 3
const HELP_PAGE = 'when-to-seek-help'
const OVERVIEW_PAGE = 'knee-pain-overview'

export type Topics = {
  /** Page slugs, best match first. Never a diagnosis. */
  readonly topics: readonly string[]
  readonly prevention: readonly string[]
  /** Why each topic is listed, as codes such as `zone:AROUND`. */
  readonly reasons: Readonly<Record<string, readonly string[]>>
}

/** Pages that match the answers, up to three; with an urgent flag only the one about getting help. */
export function topicsFor({
  answers,
  age,
  severity,
  load,
}: {
  answers: Answers
  age: number | null
  severity: Severity | null
  load: TrainingLoad
}): Topics {
  if (severity && isAtLeast(severity, 'urgent')) {
    return { topics: [HELP_PAGE], prevention: [], reasons: { [HELP_PAGE]: ['red_flag'] } }
  }
  const facts = factsIn(answers, age)
  const matches = TOPIC_RULES.map(({ slug, branches }) => ({
    slug,
    reasons: branches.flatMap((branch) => reasonsOf(branch, facts)),
  }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((one, other) => other.reasons.length - one.reasons.length)
    .slice(0, MAX_PAGES)
  const pages = matches.length > 0 ? matches : [{ slug: OVERVIEW_PAGE, reasons: [] }]
  return {
    topics: pages.map(({ slug }) => slug),
    prevention: preventionFor(answers, load),
    reasons: Object.fromEntries(pages.map(({ slug, reasons }) => [slug, reasons])),
  }
}

/** Each met gate counts once however many of its facts match; every clue counts. */
function reasonsOf({ gates, needs = [], clues }: TopicBranch, facts: ReadonlySet<string>): string[] {
  const opened = gates.map((gate) => gate.find((fact) => facts.has(fact)))
  const found = clues.filter((clue) => facts.has(clue))
  if (clues.length > 0 && found.length === 0) return []
  if (needs.length > 0 && !needs.some((fact) => facts.has(fact))) return []
  const reasons = opened.filter((fact) => fact !== undefined)
  return reasons.length < gates.length ? [] : [...reasons, ...found]
}

function preventionFor(answers: Answers, load: TrainingLoad): string[] {
  const runs = codeOf(answers, 's6_runs')
  const pages = [
    isLoadJump(load) && 'training-load',
    codeOf(answers, 's6_shoe_worn') === 'yes' && 'shoes',
    codeOf(answers, 's6_warmup') === 'never' && 'warm-up',
    runs !== undefined && runs !== 'no' && 'return-to-run',
  ]
  return pages.filter((page) => page !== false).slice(0, MAX_PAGES)
}

/** Everything the topic table can look at, as codes. */
function factsIn(answers: Answers, age: number | null): Set<string> {
  const facts = new Set<string>()
  for (const zone of codesOf(answers, 's3_zones')) facts.add(`zone:${zone.slice(2)}`)
  for (const code of codesOf(answers, 's4_provoke')) facts.add(`provoke:${code}`)
  for (const code of codesOf(answers, 's4_symptoms')) facts.add(`symptom:${code}`)
  for (const code of codesOf(answers, 's5_how')) facts.add(`how:${code}`)
  for (const code of codesOf(answers, 's6_surface')) facts.add(`surface:${code}`)
  for (const code of codesOf(answers, 's7_prev')) facts.add(`prev:${code}`)
  facts.add(`onset:${codeOf(answers, 's5_onset')}`)
  facts.add(`stiff:${codeOf(answers, 's4_stiff')}`)
  facts.add(`pattern:${codeOf(answers, 's4_pattern')}`)
  if (codeOf(answers, 's6_runs') !== 'yes') facts.delete('pattern:during')
  if (codeOf(answers, 's2_pop') === 'yes') facts.add('answer:pop')
  if (codeOf(answers, 's2_locked') === 'comes_goes') facts.add('answer:locks')
  if (age !== null && age >= 45) facts.add('age:45+')
  return facts
}
