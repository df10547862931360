declare module 'virtual:glossary' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module cannot import by a relative name
  const glossary: import('./glossary.ts').Glossary
  export default glossary
}
