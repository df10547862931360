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
  /** One loader for each drill, by id; `id/es` is the same in another language, where it has been translated. */
  export const loads: Readonly<Record<Drill['id'], Load>> &
    Readonly<Record<`${Drill['id']}/${string}`, Load | undefined>>
}
