declare module 'virtual:glossary' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module cannot import by a relative name
  const glossary: import('../../core/vocabulary/glossary.ts').Glossary
  export default glossary
}
