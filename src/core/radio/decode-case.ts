import { BOGEY_CUSTOMS, POST_STATES, REGIONS, ROLL_STATES, SAY_MODES, TRAFFIC_KINDS } from '../vocabulary/radio.ts'
import type { RadioCase } from './case.ts'

/** What is wrong with a case that came from outside. */
const CASE_PROBLEMS = [
  'case/not-json',
  'case/too-long',
  'case/missing',
  'case/wrong-type',
  'case/out-of-range',
  'case/unknown-word',
] as const
export type CaseProblemCode = (typeof CASE_PROBLEMS)[number]

/** The first place where a case breaks its contract: `say.channel`, `before[2].atMs`, empty for the whole line. */
export type CaseProblem = { readonly code: CaseProblemCode; readonly message: string; readonly path: string }

/** A case that may be graded, or the reason why not; `id` is kept where it could be read. */
export type DecodedCase =
  | { readonly ok: true; readonly case: RadioCase }
  | { readonly ok: false; readonly id: string | null; readonly problem: CaseProblem }

type Check = (value: unknown, path: string) => CaseProblem | null
type Fields = Readonly<Record<string, Check>>

const problem = (code: CaseProblemCode, path: string, message: string): CaseProblem => ({ code, message, path })

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const nameOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`

const wrongType = (path: string, wanted: string, value: unknown): CaseProblem =>
  problem('case/wrong-type', path, `${path === '' ? 'the case' : path} must be ${wanted}, not ${nameOf(value)}`)

const text: Check = (value, path) => (typeof value === 'string' ? null : wrongType(path, 'a string', value))
const flag: Check = (value, path) => (typeof value === 'boolean' ? null : wrongType(path, 'true or false', value))

/** Set time is told in whole and part milliseconds that a number still holds exactly. */
const LATEST_MS = Number.MAX_SAFE_INTEGER

const moment: Check = (value, path) => {
  if (typeof value !== 'number') return wrongType(path, 'a number', value)
  if (value >= 0 && value <= LATEST_MS) return null
  return problem('case/out-of-range', path, `${path} must be milliseconds from 0 to ${LATEST_MS}, not ${value}`)
}

const channel: Check = (value, path) => {
  if (typeof value !== 'number') return wrongType(path, 'a channel number', value)
  return Number.isInteger(value) && value >= 1 && value <= 16
    ? null
    : problem('case/out-of-range', path, `${path} must be a whole number from 1 to 16, not ${value}`)
}

const oneOf =
  (words: readonly string[]): Check =>
  (value, path) => {
    if (typeof value !== 'string') return wrongType(path, 'a string', value)
    return words.includes(value)
      ? null
      : problem('case/unknown-word', path, `${path} must be one of ${words.join(', ')}, not “${value.slice(0, 40)}”`)
  }

const listOf =
  (check: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return wrongType(path, 'a list', value)
    const items: readonly unknown[] = value
    for (const [at, item] of items.entries()) {
      const found = check(item, `${path}[${at}]`)
      if (found !== null) return found
    }
    return null
  }

const orNull =
  (check: Check): Check =>
  (value, path) =>
    value === null ? null : check(value, path)

const mapOf =
  (check: Check): Check =>
  (value, path) => {
    if (!isRecord(value)) return wrongType(path, 'an object', value)
    for (const key of Object.keys(value)) {
      const found = check(value[key], `${path}.${key}`)
      if (found !== null) return found
    }
    return null
  }

const objectOf =
  (required: Fields, optional: Fields): Check =>
  (value, path) => {
    if (!isRecord(value)) return wrongType(path, 'an object', value)
    return fieldsIn(value, path, required, true) ?? fieldsIn(value, path, optional, false)
  }

const fieldsIn = (
  value: Readonly<Record<string, unknown>>,
  path: string,
  fields: Fields,
  required: boolean,
): CaseProblem | null => {
  for (const key of Object.keys(fields)) {
    const at = path === '' ? key : `${path}.${key}`
    const item = Object.hasOwn(value, key) ? value[key] : undefined
    if (item === undefined && required) return problem('case/missing', at, `${at} is missing`)
    const found = item === undefined ? null : (fields[key]?.(item, at) ?? null)
    if (found !== null) return found
  }
  return null
}

const person = objectOf({ name: text, role: text }, { post: text })

const traffic = objectOf(
  { atMs: moment, durMs: moment, channel, from: text, text },
  { to: listOf(text), kind: oneOf(TRAFFIC_KINDS), facts: mapOf(text), garbled: flag },
)

const transmission = objectOf(
  { mode: oneOf(SAY_MODES), channel, pressAtMs: moment, durMs: moment, text },
  { leadMs: moment, tailMs: moment, alternatives: listOf(text) },
)

const whole = objectOf(
  {
    id: text,
    region: oneOf(REGIONS),
    me: person,
    roster: listOf(person),
    homeChannel: channel,
    roll: oneOf(ROLL_STATES),
    post: oneOf(POST_STATES),
    before: listOf(traffic),
    say: orNull(transmission),
  },
  {
    lockupPoll: flag,
    bogeyWhileRolling: oneOf(BOGEY_CUSTOMS),
    radioEcho: flag,
    public: flag,
    hazard: orNull(objectOf({ kind: text, place: text }, { casualty: text })),
    emergencyOnAir: flag,
    secrets: objectOf({}, { people: listOf(text), show: listOf(text) }),
    silentMs: moment,
    terms: mapOf(listOf(text)),
  },
)

const problemIn = (value: unknown): CaseProblem | null => {
  const found = whole(value, '')
  if (found !== null || !isRecord(value) || value['say'] !== null || value['silentMs'] !== undefined) return found
  return problem('case/missing', 'silentMs', 'silentMs is missing: with say null it tells how long the silence lasted')
}

const isRadioCase = (value: unknown): value is RadioCase => problemIn(value) === null

const idOf = (value: unknown): string | null => {
  const id = isRecord(value) ? value['id'] : undefined
  return typeof id === 'string' ? id : null
}

/** Check a parsed case against its contract. Fields that the contract does not know are left alone. */
export const decodeCase = (value: unknown): DecodedCase => {
  if (isRadioCase(value)) return { ok: true, case: value }
  return { ok: false, id: idOf(value), problem: problemIn(value) ?? wrongType('', 'an object', value) }
}
