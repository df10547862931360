declare module 'virtual:glossary' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module cannot import by a relative name
  const glossary: import('../../core/vocabulary/glossary.ts').Glossary
  export default glossary
}

declare module 'virtual:glossary-loads' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module cannot import by a relative name
  type Glossary = import('../../core/vocabulary/glossary.ts').Glossary
  type Load = () => Promise<{ readonly default: Glossary }>
  /** The glossary by language; English is always there. */
  export const loads: { readonly en: Load } & Readonly<Record<string, Load | undefined>>
}
