import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '#intake/read-content.ts';
import { comparableBodies } from '#model/comparison.ts';
import { type Facts, factsOf } from '#model/facts.ts';
import { matrixParts } from '#model/matrix-parts.ts';
import { comparableQuestions } from '#model/question-comparison.ts';
import { themesByBody } from '#model/theme-by-body.ts';
import { examine } from '#rules/examine.ts';
import { collectionsWithPages } from '#schema/collection-names.ts';
import { cbmIndex } from './cbm-index.ts';
import { bodyComparisonPage } from './compare-bodies.ts';
import { bodyComparisonIndex, questionComparisonIndex } from './compare-index.ts';
import { questionComparisonPage } from './compare-questions.ts';
import { documentIndex } from './document-index.ts';
import { withIndexHead } from './head-of-index.ts';
import { lineagePage } from './lineage-page.ts';
import { lineageThemePage } from './lineage-theme-page.ts';
import { matrixPartPage } from './matrix-part-page.ts';
import { type EntryWithPage, pageOfEntry } from './page-of-entry.ts';
import { positionIndex } from './position-index.ts';
import { searchCatalogue } from './search-catalogue.ts';
import { pagesOfValue } from './search-pages.ts';
import { timelineParts } from './timeline-parts.ts';
import { pagesOfTimelinePart } from './timeline.ts';
import { bodiesWithWork, pagesOfWorklist } from './worklist.ts';

/** A build tells by their JSON whether pages are as they were: what JSON does not hold would be a change that nobody sees. */
describe('the views of pages that a build may take over are plain data', () => {
  let facts: Facts;
  beforeAll(async () => {
    facts = factsOf(examine(await readContent('content')).graph);
  });

  test.each(collectionsWithPages)('of %s', (collection) => {
    const entries: readonly EntryWithPage[] = facts.graph[collection].all;
    for (const entry of entries) expect(oddThingIn(pageOfEntry(entry, facts))).toBeUndefined();
  });

  test('of comparisons', () => {
    const bodies = comparableBodies(facts);
    for (const a of bodies) {
      expect(oddThingIn(bodyComparisonIndex(a, facts))).toBeUndefined();
      for (const b of bodies)
        if (a !== b) expect(oddThingIn(bodyComparisonPage(a, b, facts))).toBeUndefined();
    }
    for (const a of facts.graph.questions) {
      expect(oddThingIn(questionComparisonIndex(a, facts))).toBeUndefined();
      for (const b of comparableQuestions(a, facts))
        expect(oddThingIn(questionComparisonPage(a, b, facts))).toBeUndefined();
    }
  });

  test('of parts and lists', () => {
    const catalogue = searchCatalogue(facts);
    const views = [
      withIndexHead('cbms', facts, cbmIndex(facts)),
      withIndexHead('documents', facts, documentIndex(facts.graph)),
      withIndexHead('positions', facts, positionIndex(facts)),
      lineagePage(facts, undefined),
      ...matrixParts(facts).map((part) => matrixPartPage(part, [part], facts)),
      ...themesByBody(facts).map((row) => lineageThemePage(row, facts, undefined)),
      ...[
        ...timelineParts(facts).flatMap((part) => pagesOfTimelinePart(part, facts)),
        ...bodiesWithWork(facts).flatMap((body) => pagesOfWorklist(body, facts)),
        ...catalogue.facets.flatMap((facet) =>
          facet.values.flatMap((value) => pagesOfValue(facet, value, catalogue)),
        ),
      ].map(({ view }) => view),
    ];
    expect(views.length).toBeGreaterThan(100);
    for (const view of views) expect(oddThingIn(view)).toBeUndefined();
  });
});

test('what JSON would lose is odd', () => {
  for (const value of [new Map(), new Date(0), NaN, () => 1, 1n, Symbol('a'), [undefined]])
    expect(oddThingIn({ sections: [{ value }] })).toContain('sections.0.value');
});

/** Where the first thing is that JSON would change or leave out; a field that is undefined is no field. */
function oddThingIn(value: unknown, place: readonly string[] = []): string | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value))
    return undefined;
  const isList = Array.isArray(value);
  if (!isList && (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype))
    return `${place.join('.')}: ${typeof value}`;
  for (const [name, each] of Object.entries(value)) {
    const odd = each === undefined && !isList ? undefined : oddThingIn(each, [...place, name]);
    if (odd !== undefined) return odd;
  }
  return undefined;
}
