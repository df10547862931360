import { PROBLEMS } from '../problems/problems.ts'
import { encounterShape } from '../shape/encounter-shape.ts'
import { conditionShape } from '../shape/condition-shape.ts'
import { beatShape } from '../shape/beat-shape.ts'
import { effectShape, playShape } from '../shape/effect-shape.ts'
import { holdShape } from '../shape/hold-shape.ts'
import { airShape, radioShape } from '../shape/net-shape.ts'
import { rowShape } from '../shape/row-shape.ts'
import { answerShape, talkShape } from '../shape/talk-shape.ts'
import { thingShape } from '../shape/thing-shape.ts'
import { scenarioShape } from '../shape/scenario-shape.ts'
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

const kindOf = (schema: JsonSchema): string => {
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum !== undefined) return schema.enum.map((item) => `\`${String(item)}\``).join(' ')
  if (schema.anyOf !== undefined) return schema.anyOf.map(kindOf).join(' or ')
  if (schema.type === 'array') {
    const { items } = schema
    if (items === undefined || Array.isArray(items)) return 'list'
    return 'type' in items || 'enum' in items ? `list of ${kindOf(items)}` : 'list'
  }
  if (schema.type === 'object') return 'map'
  return [schema.type ?? 'any'].flat().join(' or ')
}

const defaultOf = (schema: JsonSchema, isRequired: boolean): string => {
  if (isRequired) return 'needed'
  return schema.default === undefined ? '' : `\`${JSON.stringify(schema.default)}\``
}

/** The keys of a map as a table. */
export const keyTable = (schema: JsonSchema): string =>
  [
    '| Key | Kind | Default | Meaning |',
    '|---|---|---|---|',
    ...Object.entries(schema.properties ?? {}).map(([name, own]) => {
      const fallback = defaultOf(own, schema.required?.includes(name) === true)
      return `| \`${name}\` | ${cell(kindOf(own))} | ${cell(fallback)} | ${cell(own.description ?? '')} |`
    }),
  ].join('\n')

const partsOf = (row: JsonSchema): JsonSchema => {
  const parts = row.properties?.parts?.additionalProperties
  return typeof parts === 'object' ? parts : {}
}

const rows = jsonSchemaOf(rowShape)

const SECTIONS: readonly (readonly [title: string, schema: JsonSchema])[] = [
  ['The file', jsonSchemaOf(scenarioShape)],
  ['A beat', jsonSchemaOf(beatShape)],
  ['A row', rows],
  ['A part', partsOf(rows)],
  ['A wait', jsonSchemaOf(holdShape)],
  ['An encounter', jsonSchemaOf(encounterShape)],
  ['A thing', jsonSchemaOf(thingShape)],
  ['A conversation', jsonSchemaOf(talkShape)],
  ['An answer', jsonSchemaOf(answerShape)],
  ['A condition', jsonSchemaOf(conditionShape)],
  ['An effect', jsonSchemaOf(effectShape)],
  ['A play', jsonSchemaOf(playShape)],
  ['The radios', jsonSchemaOf(radioShape)],
  ['On the air', jsonSchemaOf(airShape)],
]

const plain = (text: string): string => cell(text.replaceAll(/\{(\w+)\}/g, '…'))

type Entry = {
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly reason: string
  readonly fix: string
}

const byNumber = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

/** The problems of a table, by number. */
export const problemTable = (problems: Readonly<Record<string, Entry>>): string =>
  [
    '| Number | Says | Reason | Fix |',
    '|---|---|---|---|',
    ...Object.entries(problems)
      .toSorted(byNumber)
      .map(
        ([code, { severity, message, reason, fix }]) =>
          `| ${code}${severity === 'warning' ? ' (warning)' : ''} | ${plain(message)} | ${plain(reason)} | ${plain(fix)} |`,
      ),
  ].join('\n')

/** Parts of the authoring guide that are made from the code, by the name of their mark. */
const generatedParts = (): Readonly<Record<string, string>> => ({
  keys: SECTIONS.map(([title, schema]) => `### ${title}\n\n${keyTable(schema)}`).join('\n\n'),
  problems: problemTable(PROBLEMS),
})

/** A guide with its generated parts put in afresh. Throws on a mark that is missing. */
export const withGeneratedParts = (guide: string, parts: Readonly<Record<string, string>> = generatedParts()): string =>
  Object.entries(parts).reduce((text, [name, part]) => {
    const begin = `<!-- generated: ${name} -->`
    const end = `<!-- end: ${name} -->`
    const from = text.indexOf(begin)
    const to = text.indexOf(end)
    if (from < 0 || to < from) throw new Error(`The guide has no part "${name}": put ${begin} and ${end} into it`)
    return `${text.slice(0, from + begin.length)}\n\n${part}\n\n${text.slice(to)}`
  }, guide)
