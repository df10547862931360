/** One file of the built page, as the build's manifest tells it. */
export type Built = {
  readonly file: string
  readonly css: readonly string[]
  readonly imports: readonly string[]
  readonly dynamicImports: readonly string[]
}

/** The built page by the names of its sources. */
export type Manifest = Readonly<Record<string, Built>>

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []

/** Reads the build's manifest; what is no manifest gives an empty one. */
export const parseManifest = (value: unknown): Manifest =>
  Object.fromEntries(
    Object.entries(isObject(value) ? value : {}).flatMap(([name, one]) => {
      if (!isObject(one) || typeof one['file'] !== 'string') return []
      const built: Built = {
        file: one['file'],
        css: texts(one['css']),
        imports: texts(one['imports']),
        dynamicImports: texts(one['dynamicImports']),
      }
      return [[name, built]]
    }),
  )

/** Nobody who reads English fetches the words of another language. */
const OTHER_LANGUAGE = /^virtual:[a-z-]+-loads\/|\/i18n\/[a-z]{2}\/files\.ts$/

/**
 * Script and style that load when these sources are reached: they and everything they import, and with `later` what
 * they fetch by themselves as well.
 */
export const filesReached = (manifest: Manifest, from: readonly string[], later: boolean): readonly string[] => {
  const seen = new Set<string>()
  const files = new Set<string>()
  const visit = (name: string): void => {
    const built = manifest[name]
    if (built === undefined || seen.has(name)) return
    seen.add(name)
    if (/\.(?:js|css)$/.test(built.file)) files.add(built.file)
    for (const css of built.css) files.add(css)
    for (const next of built.imports) visit(next)
    if (later) for (const next of built.dynamicImports) if (!OTHER_LANGUAGE.test(next)) visit(next)
  }
  for (const name of from) visit(name)
  return [...files].sort()
}
