import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'

const ROOT = join(import.meta.dirname, '../..')
const WORDS = join(ROOT, 'src/i18n')

/** Endings by which i18next knows a plural. */
const PLURAL = /_(?:zero|one|two|few|many|other)$/

/** A text of the interface by its namespace and key, without the ending of a plural. */
export type Texts = ReadonlyMap<string, ReadonlyMap<string, string>>

const leaves = (value: unknown, path: string): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no text`)
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))
}

export const languages = (): readonly string[] =>
  readdirSync(WORDS, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

/** Keys that a file of one language names twice: the later hides the earlier without a word. */
export const twiceIn = (language: string): readonly string[] =>
  readdirSync(join(WORDS, language))
    .filter((name) => name.endsWith('.json'))
    .flatMap((file) =>
      parseDocument(readFileSync(join(WORDS, language, file), 'utf8')).errors.map(
        ({ code, linePos }) => `${language}/${file}:${linePos?.[0].line ?? 0} ${code}`,
      ),
    )

/** All texts of one language: `pages:debrief.title` → its forms (`''`, or `one`, `other`, …) → the text. */
export const textsIn = (language: string): Texts => {
  const texts = new Map<string, Map<string, string>>()
  for (const file of readdirSync(join(WORDS, language)).filter((name) => name.endsWith('.json'))) {
    const words: unknown = JSON.parse(readFileSync(join(WORDS, language, file), 'utf8'))
    for (const [key, text] of leaves(words, '')) {
      const ending = PLURAL.exec(key)?.[0] ?? ''
      const id = `${file.replace('.json', '')}:${key.slice(0, key.length - ending.length)}`
      const forms = texts.get(id) ?? new Map<string, string>()
      forms.set(ending.slice(1), text)
      texts.set(id, forms)
    }
  }
  return texts
}

/** Names in braces and tags, sorted: what a translation must keep. */
export const holesOf = (text: string): string =>
  [...text.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}|<\/?(\w+)/g)]
    .map(([, hole, tag]) => hole ?? `<${tag}>`)
    .sort()
    .join(' ')

/** Quotation marks that a screen puts around something by itself: they are English in every language. */
export const quotesInCode = (): readonly string[] =>
  ['app', 'pages', 'play', 'ui']
    .flatMap((folder) => readdirSync(join(ROOT, 'src', folder), { recursive: true, withFileTypes: true }))
    .filter(({ name }) => /\.tsx?$/.test(name) && !/\.test\./.test(name))
    .flatMap((entry) => {
      const code = readFileSync(join(entry.parentPath, entry.name), 'utf8')
      return [...code.matchAll(/“\s*(?:\{|\$\{|<)/g)].map(() => entry.name)
    })

const sources = (): string =>
  ['src', 'scenarios']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter(({ name }) => /\.(?:ts|tsx|yaml)$/.test(name) && !/\.test\./.test(name))
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
    )
    .join('\n')

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Keys that the code can ask for: written out as a string, or made by a template whose fixed parts fit. */
export const askedFor = (): ((key: string) => boolean) => {
  const code = sources()
  const whole = new Set<string>()
  for (const [, key = ''] of code.matchAll(/['"]((?:\w+:)?[\w-]+(?:\.[\w-]+)*)['"]/g))
    whole.add(key.replace(/^\w+:/, ''))
  const made = [...code.matchAll(/`((?:[^`$\n]|\$\{[^}`]*\})*\$\{[^}`]*\}(?:[^`$\n]|\$\{[^}`]*\})*)`/g)].flatMap(
    ([, template = '']) => {
      const fixed = template.replace(/^\w+:/, '').split(/\$\{[^}]*\}/)
      // A template that is all hole could be anything, and would hide every key that nobody uses.
      return fixed.some((part) => /^[\w.-]*[a-zA-Z][\w-]*\.|\.[a-zA-Z]/.test(part))
        ? [new RegExp(`^${fixed.map(escaped).join('[\\w.-]+')}$`)]
        : []
    },
  )
  return (key) => whole.has(key) || made.some((pattern) => pattern.test(key))
}
