import type { GenericSchema } from 'valibot'

/** The part of JSON Schema (draft 7) that the format needs; editors complete and explain by it. */
export type JsonSchema = {
  readonly $schema?: string
  readonly $ref?: string
  readonly definitions?: Readonly<Record<string, JsonSchema>>
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: JsonSchema | readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly propertyNames?: JsonSchema
  readonly additionalProperties?: boolean | JsonSchema
  readonly anyOf?: readonly JsonSchema[]
}

/** Schemas that stand once under `definitions`, by their name there. */
type Named = ReadonlyMap<unknown, string>

type Piece = Readonly<Record<string, unknown>>

const isPiece = (value: unknown): value is Piece => typeof value === 'object' && value !== null

const piece = (value: unknown): Piece => {
  if (!isPiece(value)) throw new Error(`Not a schema: ${String(value)}`)
  return value
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** What one action of a pipe adds. */
const actionOf = (action: Piece): JsonSchema => {
  const { type, requirement } = action
  if (type === 'description' && typeof action.description === 'string') return { description: action.description }
  if (type === 'regex' && requirement instanceof RegExp) return { pattern: requirement.source }
  if (type === 'min_value' && typeof requirement === 'number') return { minimum: requirement }
  if (type === 'max_value' && typeof requirement === 'number') return { maximum: requirement }
  if (type === 'integer') return { type: 'integer' }
  if (type === 'non_empty') return { minItems: 1 }
  if (type === 'min_length' && typeof requirement === 'number') return { minItems: requirement }
  if (type === 'length' && typeof requirement === 'number') return { minItems: requirement, maxItems: requirement }
  return {}
}

const isOptional = (schema: Piece): boolean => schema.type === 'optional' || schema.type === 'exact_optional'

const objectOf = (entries: Piece, named: Named): JsonSchema => {
  const names = Object.keys(entries)
  const required = names.filter((name) => !isOptional(piece(entries[name])))
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, jsonSchemaOf(piece(entries[name]), named)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  }
}

const nullable = (inner: JsonSchema): JsonSchema => {
  if (inner.enum !== undefined) return { ...inner, enum: [...inner.enum, null] }
  if (typeof inner.type === 'string' && inner.properties === undefined) return { ...inner, type: [inner.type, 'null'] }
  return { anyOf: [inner, { type: 'null' }] }
}

const pipeOf = (pipe: readonly unknown[], named: Named): JsonSchema => {
  const [first, ...actions] = pipe
  const base = jsonSchemaOf(piece(first), named)
  const added = actions.map((action) => {
    const inner = piece(action)
    return inner.kind === 'schema' ? jsonSchemaOf(inner, named) : actionOf(inner)
  })
  const { minItems, maxItems, ...rest } = Object.assign({}, base, ...added) satisfies JsonSchema
  if (base.type !== 'array') return rest
  return {
    ...rest,
    ...(minItems === undefined ? {} : { minItems }),
    ...(maxItems === undefined ? {} : { maxItems }),
  }
}

/**
 * The JSON Schema of a schema of the format; the named ones inside it become references. Throws on a kind that the
 * format does not use yet.
 */
export const jsonSchemaOf = (schema: GenericSchema | Piece, named: Named = new Map()): JsonSchema => {
  const name = named.get(schema)
  if (name !== undefined) return { $ref: `#/definitions/${name}` }
  const from = piece(schema)
  if (Array.isArray(from.pipe)) return pipeOf(from.pipe, named)
  switch (from.type) {
    case 'strict_object':
      return objectOf(piece(from.entries), named)
    case 'record':
      return {
        type: 'object',
        propertyNames: jsonSchemaOf(piece(from.key), named),
        additionalProperties: jsonSchemaOf(piece(from.value), named),
      }
    case 'array':
      return { type: 'array', items: jsonSchemaOf(piece(from.item), named) }
    case 'tuple': {
      const items = list(from.items).map((item) => jsonSchemaOf(piece(item), named))
      return { type: 'array', items, minItems: items.length, maxItems: items.length }
    }
    case 'picklist':
      return { enum: list(from.options) }
    case 'literal':
      return { const: from.literal }
    case 'union':
      return { anyOf: list(from.options).map((option) => jsonSchemaOf(piece(option), named)) }
    case 'nullable':
      return nullable(jsonSchemaOf(piece(from.wrapped), named))
    case 'optional':
    case 'exact_optional': {
      const inner = jsonSchemaOf(piece(from.wrapped), named)
      return from.default === undefined ? inner : { ...inner, default: from.default }
    }
    case 'string':
    case 'number':
    case 'boolean':
      return { type: from.type }
    default:
      throw new Error(`No JSON Schema for ${String(from.type)}`)
  }
}

/** The JSON Schema of a whole file, with the schemas that come up often written once. */
export const schemaWithDefinitions = (
  schema: GenericSchema,
  parts: Readonly<Record<string, GenericSchema>>,
): JsonSchema => {
  const named = new Map<unknown, string>(Object.entries(parts).map(([name, part]) => [part, name]))
  const definitions = Object.entries(parts).map(([name, part]) => {
    const others = new Map([...named].filter(([, other]) => other !== name))
    return [name, jsonSchemaOf(part, others)] as const
  })
  return { ...jsonSchemaOf(schema, named), definitions: Object.fromEntries(definitions) }
}
