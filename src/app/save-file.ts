/** Hands a text, or the bytes of another kind of file, to the browser to keep. */
export const saveFile = (name: string, content: string | Uint8Array<ArrayBuffer>, type = 'text/plain'): void => {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun by then; the address would otherwise hold the content until the tab goes.
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
