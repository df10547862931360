/** Names the format in the first line of the file. */
export const FORMAT = 'pictures-up.course'

/** The first letters of every such file. */
export const START = `{"format":"${FORMAT}","version":`

/** Whether a file begins as everything in one file does, whatever it is called. */
export const beginsAsCourse = async (file: Pick<File, 'slice'>): Promise<boolean> =>
  (await file
    .slice(0, START.length)
    .text()
    .catch(() => '')) === START
