declare module 'virtual:scenario/*' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module cannot import by a relative name
  const compiled: import('./compiled-scenario.ts').CompiledScenario
  export default compiled
}

declare module 'virtual:scenario-words/*' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module cannot import by a relative name
  const words: import('./compiled-scenario.ts').ScenarioWords
  export default words
}

declare module 'virtual:scenarios' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module cannot import by a relative name
  type Compiled = import('./compiled-scenario.ts').CompiledScenario
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module cannot import by a relative name
  const entries: readonly import('./compiled-scenario.ts').ScenarioEntry[]
  export default entries
  /** One loader for each: the usual form by its id, another by `id@variant`. */
  export const loads: Readonly<Record<string, () => Promise<{ readonly default: Compiled }>>>
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module cannot import by a relative name
  type Words = import('./compiled-scenario.ts').ScenarioWords
  type WordLoads = { readonly loads: Readonly<Record<string, () => Promise<{ readonly default: Words }>>> }
  /** By language the loaders of its words, by the same names: `id`, `id@variant`. */
  export const wordLoads: Readonly<Record<string, () => Promise<WordLoads>>>
}
