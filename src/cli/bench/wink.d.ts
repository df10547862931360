/** As much of the naive Bayes classifier as the bench uses; the package brings no types. */
declare module 'wink-naive-bayes-text-classifier' {
  export type Classifier = {
    readonly definePrepTasks: (tasks: readonly ((text: string) => readonly string[])[]) => number
    readonly defineConfig: (config: {
      readonly considerOnlyPresence: boolean
      readonly smoothingFactor: number
    }) => boolean
    readonly learn: (text: string, label: string) => boolean
    readonly consolidate: () => boolean
    readonly predict: (text: string) => string
  }
  const make: () => Classifier
  export default make
}

declare module 'wink-naive-bayes-text-classifier/src/prep-text.js' {
  const prepare: (text: string) => readonly string[]
  export default prepare
}
