declare module 'virtual:scenario/*' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module cannot import by a relative name
  const compiled: import('./compiled-scenario.ts').CompiledScenario
  export default compiled
}

declare module 'virtual:scenarios' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module cannot import by a relative name
  type Compiled = import('./compiled-scenario.ts').CompiledScenario
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module cannot import by a relative name
  const entries: readonly import('./compiled-scenario.ts').ScenarioEntry[]
  export default entries
  /** One loader for each: the usual form by its id, another by `id@variant`. */
  export const loads: Readonly<Record<string, () => Promise<{ readonly default: Compiled }>>>
}
