/** Records that were opened from files, by the end of their address. The tab holds them and nothing else does. */
const opened = new Map<string, string>()

/** Whether an address is of a record from a file. */
export const isOpenedId = (id: string): boolean => id.startsWith('file-')

/** Holds a record for this tab, and gives the id under which its debrief is found: by its last digest. */
export const holdOpened = (text: string, digest: string): string => {
  const id = `file-${digest.slice(0, 12)}`
  opened.set(id, text)
  return id
}

/** The text of a record that was opened in this tab; null where the tab has let go of it. */
export const openedRecord = (id: string): string | null => opened.get(id) ?? null
