const ASKED = matchMedia('(forced-colors: active), (prefers-contrast: more)')

/** Brings the stronger colours as soon as the system of the person asks for them; nobody else fetches them. */
export const followContrast = (): void => {
  const bring = (): void => {
    // Where this piece does not come the page stays as it is drawn for everybody.
    if (ASKED.matches) import('./contrast.css').catch(() => undefined)
  }
  ASKED.addEventListener('change', bring)
  bring()
}
