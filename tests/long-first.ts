import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Test files that play whole scenarios on many seeds, whatever their size on disk. */
const LONG = /-bots\.test\.ts$/

const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId)

/**
 * The longest test files begin first, so that no core stands idle while another ends them. Without this they come last:
 * on a machine that has not run them yet vitest goes by size, and theirs are three lines.
 */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}
