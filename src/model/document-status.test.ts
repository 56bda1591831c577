import { describe, expect, it } from 'vitest';
import { standingOf } from './document-status.ts';

/** Symbols as issued: those recorded in content/documents, and a few more of the kinds that the bodies use. */
const symbols = {
  draft: [
    'A/AC.290/2021/CRP.2',
    'A/AC.290/2021/CRP.3',
    'A/AC.292/2024/CRP.1',
    'A/AC.292/2025/CRP.1',
    'A/C.1/73/L.27/Rev.1',
    'A/C.1/73/L.37',
    'A/C.1/75/L.8',
    'A/AC.290/WP.1',
    'A/CONF.230/2015/WP.4/Rev.2',
    'Draft decision 5',
  ],
  revision: ['CICTE/DEC.1/04 rev. 3', 'CICTE/DEC.1/12 rev. 1', 'A/AC.292/2022/INF/2/Rev.1'],
  correction: ['A/68/98/Corr.1', 'A/RES/53/70 Corr. 2'],
  final: [
    '10289/23',
    'A/65/201',
    'A/68/98*',
    'A/75/816',
    'A/AC.290/2021/INF.2',
    'Decision 75/564',
    'A/RES/43/78 H',
    'A/RES/73/266',
    'AG/RES.1939 (XXXIII-O/03)',
    'CICTE/RES.1/17',
    'CIO.GAL/238/14',
    'GA/DIS/3619',
    'IF10291',
    'No. 150-VI',
    '28/2013',
    'MC.DEC/5/16',
    'PC.DEC/1106',
    'PC.DEL/682/12',
    'PSC/PR/COMM.1120.1 (2022)',
    'SG/SM/22726',
    '15/2019/TB-LPQT',
    'EX.CL/Dec.1234(XL)',
    'OEA/Ser.L/X.2.4',
    'S/RES/1540 (2004)',
  ],
} as const;

describe.each(Object.entries(symbols))('standingOf takes for %s', (standing, given) => {
  it.each(given)('%s', (symbol) => {
    expect(standingOf(symbol)).toBe(standing);
  });
});

it('takes a document without a symbol as issued', () => {
  expect(standingOf(undefined)).toBe('final');
});
