import { describe, expect, it } from 'vitest';
import { parseYaml } from './yaml.ts';
import { exceededYamlLimits, yamlLimits } from './yaml-limits.ts';

const found = (text: string) => exceededYamlLimits(text).map(({ found }) => found);

describe('the limits of fields', () => {
  it.each([
    ['very many lines', 'a\n'.repeat(5000), '5001 lines'],
    ['a very long line', `a: ${'b'.repeat(4000)}`, 'a line of 4003 characters'],
    ['brackets in brackets', '['.repeat(201), '201 brackets, quotes, colons and other marks in one line'],
    ['many brackets in many lines', `${'[]'.repeat(50)}\n`.repeat(21), '2100 brackets'],
    [
      'many colons in many lines',
      `${': '.repeat(100)}\n`.repeat(61),
      '6100 brackets, quotes, colons and other marks',
    ],
    ['lists in lists', `${' '.repeat(61)}a`, 'a line indented very far'],
    ['lists in lists on one line', '- '.repeat(31), 'a line indented very far'],
  ])('refuse %s, and nothing parses it', (_, text, fault) => {
    expect(found(text)).toEqual([fault]);
    expect(parseYaml(text).faults).toMatchObject([{ rule: 'yaml-limit' }]);
  });

  it('let through a list as long as the editors keep', () => {
    const record = '- { id: a, order: 1, title: A b, description: C d. }\n';
    expect(found(record.repeat(500))).toEqual([]);
    expect(yamlLimits.lines).toBeGreaterThan(1057);
  });
});
