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
  /** The words of another language by the same names: `id/es`, `id@variant/es`. */
  export const wordLoads: Readonly<Record<string, () => Promise<{ readonly default: Words }>>>
}
