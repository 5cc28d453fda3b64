import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What starts processes takes longest: begun first, none of it is left over for one worker alone at the end. */
export default class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification) => /\/(e2e\/security|scripts\/(start|faults))\//.test(moduleId);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}
