import { expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { graphOf } from '#model/graph-of.ts';
import { csvOf } from './csv.ts';
import { editionOf } from './edition-of.ts';
import { crosswalkTable } from './crosswalk-table.ts';

const rowsFor = (given: Parameters<typeof graphOf>[0]): string[] =>
  csvOf(crosswalkTable, factsOf(graphOf(given)), editionOf())
    .split('\r\n')
    .slice(1, -1);

it('takes the identifier out of addresses whose form it knows, and keeps any other address', () => {
  const sameAs = [
    'https://www.wikidata.org/wiki/Q123',
    'https://cyberpolicyportal.org/en/organizations/sample',
    'https://digitallibrary.un.org/record/456?ln=en',
    'https://example.org/sample',
  ];
  expect(rowsFor({ organisations: { sample: { sameAs } } })).toEqual([
    'organisations,sample,wikidata,Q123,https://www.wikidata.org/wiki/Q123',
    'organisations,sample,unidir-cyber-policy-portal,organizations/sample,https://cyberpolicyportal.org/en/organizations/sample',
    'organisations,sample,un-digital-library,456,https://digitallibrary.un.org/record/456?ln=en',
    'organisations,sample,address,https://example.org/sample,https://example.org/sample',
  ]);
});

it('gives the code of a country', () => {
  expect(rowsFor({ delegations: { kenya: { iso3: 'KEN' }, unesco: {} } })).toEqual([
    'delegations,kenya,iso-3166-1-alpha-3,KEN,',
  ]);
});

it('gives a symbol of the United Nations only where its address is that of the whole document', () => {
  expect(
    rowsFor({
      documents: {
        whole: { symbol: 'A/70/174', url: 'https://undocs.org/A/70/174' },
        part: { symbol: 'A/RES/43/78 H', url: 'https://undocs.org/A/RES/43/78' },
        other: { symbol: 'PC.DEC/1106', url: 'https://www.osce.org/pc/109168' },
      },
    }),
  ).toEqual(['documents,whole,un-document-symbol,A/70/174,https://undocs.org/A/70/174']);
});
