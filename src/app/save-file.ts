/** Hands a text to the browser as a file to keep. */
export const saveFile = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun by then; the address would otherwise hold the text until the tab goes.
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
