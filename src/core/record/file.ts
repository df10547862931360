import { VARIANTS } from '../vocabulary/words.ts'
import { REGIONS } from '../vocabulary/radio.ts'
import { canonicalJson } from './canonical.ts'
import { isDigest, sha256Hex } from './digest.ts'
import { stampedAt } from './read-input.ts'
import {
  type Digest,
  DIGEST_EVERY,
  MOST_TICKS,
  RECORD_FORMAT,
  RECORD_VERSION,
  type RecordHeader,
  type RunRecord,
} from './record.ts'
import { parsed } from './parsed.ts'
import type { RecordError, RecordErrorCode } from './record-error.ts'
import { idAt, listAt, membersAt, Misfit, misfit, numberAt, oneOfAt, textAt, wholeAt } from './shape.ts'

/** The longest record that is read: 50 MB. */
export const MOST_BYTES = 50 * 1024 * 1024

/** A record, or why it is refused. */
export type Decoded =
  | { readonly ok: true; readonly record: RunRecord }
  | { readonly ok: false; readonly error: RecordError }

/** How every record begins: the keys of a header stand in order. */
const START = '{"bot":'

/** A record is five lines: header, inputs, digests, end, and the SHA-256 of the four before it. */
const LINES = 5

const bodyOf = (record: RunRecord): string => {
  const header = { format: RECORD_FORMAT, version: RECORD_VERSION, ...record.header }
  return [header, record.inputs, record.digests, record.end].map((part) => `${canonicalJson(part)}\n`).join('')
}

/** The text of a record. Equal records give equal texts. */
export const encodeRecord = (record: RunRecord): string => {
  const body = bodyOf(record)
  return `${body}${sha256Hex(body)}`
}

/** The last line of a record's text: it stands for this record and for no other. */
export const sealOf = (record: RunRecord): string => sha256Hex(bodyOf(record))

/** The text of several records, one after the other: what a certificate rests on. */
export const joinRecords = (texts: readonly string[]): string => texts.map((text) => `${text.trimEnd()}\n`).join('')

/** The texts of the records in a file: one in the file of a run, several in what a certificate rests on. */
export const splitRecords = (text: string): readonly string[] => {
  const lines = text.trimEnd().split('\n')
  const starts = lines.flatMap((line, at) => (at === 0 || line.startsWith(START) ? [at] : []))
  return starts.map((from, at) => lines.slice(from, starts[at + 1]).join('\n'))
}

const refused = (code: RecordErrorCode, message: string, path?: string): Decoded => ({
  ok: false,
  error: path === undefined ? { code, message } : { code, message, path },
})

const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined

const headerAt = (value: unknown): RecordHeader => {
  const own = ['core', 'scenario', 'seed', 'pace', 'language', 'region', 'name', 'bot']
  const members = membersAt(value, 'header', ['format', 'version', ...own])
  const scenario = membersAt(members['scenario'], 'header.scenario', ['id', 'hash'], ['variant'])
  return {
    core: textAt(members['core'], 'header.core', 40),
    scenario: {
      id: idAt(scenario['id'], 'header.scenario.id'),
      hash: textAt(scenario['hash'], 'header.scenario.hash', 64),
      ...(scenario['variant'] === undefined
        ? {}
        : { variant: oneOfAt(scenario['variant'], 'header.scenario.variant', VARIANTS) }),
    },
    seed: wholeAt(members['seed'], 'header.seed', 0, Number.MAX_SAFE_INTEGER),
    pace: numberAt(members['pace'], 'header.pace', 0.5, 1),
    language: textAt(members['language'], 'header.language', 20),
    region: oneOfAt(members['region'], 'header.region', REGIONS),
    name: textAt(members['name'], 'header.name', 80),
    bot: members['bot'] === null ? null : idAt(members['bot'], 'header.bot'),
  }
}

const digestAt = (value: unknown, path: string): string => (isDigest(value) ? value : misfit(path))

const endAt = (value: unknown): RunRecord['end'] => {
  const members = membersAt(value, 'end', ['tick', 'digest', 'ended'])
  return {
    tick: wholeAt(members['tick'], 'end.tick', 0, MOST_TICKS),
    digest: digestAt(members['digest'], 'end.digest'),
    ended: members['ended'] === null ? null : idAt(members['ended'], 'end.ended'),
  }
}

/** One digest for every so many ticks, none left out: a record that hides a stretch of its run is no record. */
const digestsAt = (value: unknown, lastTick: number): readonly Digest[] => {
  const digests = listAt(value, 'digests').map((one, index): Digest => {
    const path = `digests[${index}]`
    const members = membersAt(one, path, ['tick', 'digest'])
    const due = (index + 1) * DIGEST_EVERY
    return { tick: wholeAt(members['tick'], `${path}.tick`, due, due), digest: digestAt(members['digest'], path) }
  })
  if (digests.length !== Math.floor(lastTick / DIGEST_EVERY)) misfit('digests')
  return digests
}

/** Inputs in the order of their ticks and numbers, all before the end. */
const inputsAt = (value: unknown, lastTick: number): RunRecord['inputs'] => {
  let tick = 0
  let order = -1
  return listAt(value, 'inputs').map((one, index) => {
    const path = `inputs[${index}]`
    const stamped = stampedAt(one, path)
    if (stamped.tick < tick || stamped.tick >= lastTick) misfit(`${path}.tick`)
    if (stamped.order <= order) misfit(`${path}.order`)
    tick = stamped.tick
    order = stamped.order
    return stamped
  })
}

const readParts = (lines: readonly string[]): Decoded => {
  const [header, inputs, digests, end] = lines.map(parsed)
  try {
    const last = endAt(end)
    return {
      ok: true,
      record: {
        header: headerAt(header),
        inputs: inputsAt(inputs, last.tick),
        digests: digestsAt(digests, last.tick),
        end: last,
      },
    }
  } catch (error) {
    if (!(error instanceof Misfit)) throw error
    const code = error.path.startsWith('inputs') ? 'badInput' : 'badValue'
    return refused(code, `The record holds something that no run can write, at ${error.path}.`, error.path)
  }
}

/** Whether what there is of a first line begins as every header does. */
const beginsAsRecord = (text: string): boolean => {
  const line = text.split('\n', 1)[0] ?? ''
  if (text.length > 0 && !text.includes('\n') && parsed(line) === undefined) {
    return START.startsWith(text.slice(0, START.length))
  }
  return memberOf(parsed(line), 'format') === RECORD_FORMAT
}

/**
 * Reads a record. Whatever the text is, the answer is a value: a record whose every part was checked, or the reason why
 * not. That its inputs lead where it says is a matter of replaying it.
 */
export const decodeRecord = (text: string): Decoded => {
  if (text.length > MOST_BYTES) return refused('tooLarge', 'The file is over 50 MB; no record is.')
  if (!beginsAsRecord(text)) return refused('notARecord', 'This is not a record of a run.')
  const lines = text.trimEnd().split('\n')
  const version = memberOf(parsed(lines[0] ?? ''), 'version')
  if (lines.length > 1 && version !== RECORD_VERSION) {
    return refused('wrongVersion', `The record has version ${String(version)}; this is version ${RECORD_VERSION}.`)
  }
  const checksum = lines[LINES - 1] ?? ''
  if (checksum.length < 64) return refused('truncated', 'The record is cut short: its end is missing.')
  if (splitRecords(text).length > 1) {
    return refused(
      'several',
      'The file holds several records. One is wanted here, or the code of the certificate that rests on them.',
    )
  }
  const body = `${lines.slice(0, LINES - 1).join('\n')}\n`
  if (lines.length > LINES || checksum !== sha256Hex(body)) {
    return refused('altered', 'The record was changed after it was written: its checksum does not fit.')
  }
  return readParts(lines.slice(0, LINES - 1))
}
