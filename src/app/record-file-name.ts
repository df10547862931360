/** Name of the file that a record is taken along in. */
export const recordFileName = (scenario: string, end: string): string => `${scenario}-${end}.pictures-up.txt`
