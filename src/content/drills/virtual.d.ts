declare module 'virtual:drill/*' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module cannot import by a relative name
  const drill: import('../../core/radio/drill/drill.ts').Drill
  export default drill
}

declare module 'virtual:drills' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module cannot import by a relative name
  const entries: readonly import('../../core/radio/drill/drill.ts').DrillEntry[]
  export default entries
}

declare module 'virtual:drill-loads' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module cannot import by a relative name
  type Drill = import('../../core/radio/drill/drill.ts').Drill
  type Load = () => Promise<{ readonly default: Drill }>
  /** One loader for each drill, by id. */
  export const loads: Readonly<Record<Drill['id'], Load>>
  type Loads = { readonly loads: Readonly<Partial<Record<Drill['id'], Load>>> }
  /** The loaders of each other language, of the drills that it has words for. */
  export const loadsIn: Readonly<Record<string, (() => Promise<Loads>) | undefined>>
}
