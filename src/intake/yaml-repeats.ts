import type { YAMLError } from 'yaml';

/**
 * Where a record of a list lacks its hyphen, all its fields repeat those of the record above: the first of three or more
 * repeated fields in a row stands for all. Errors come sorted by place, and so do those returned.
 */
export function withoutRepeats(errors: readonly YAMLError[]): YAMLError[] {
  const isRepeat = (error: YAMLError | undefined) => error?.code === 'DUPLICATE_KEY';
  return errors.filter((error, index) => {
    if (!isRepeat(error) || !isRepeat(errors[index - 1])) return true;
    const isThird = isRepeat(errors[index - 2]) || isRepeat(errors[index + 1]);
    return !isThird;
  });
}
