import { execFileSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { claimWith, entriesOf, graphOf } from '#model/graph-of.ts';
import { buildGraph } from '#model/graph.ts';
import { archiveOf } from './archive.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { frozenPage, isFrozen } from './frozen-copy.ts';
import { changedEntries, manifestOf, releaseHolding } from './manifest.ts';
import { offlinePage } from './offline-copy.ts';
import { releaseFiles } from './release-files.ts';
import { fileAt, relocate } from './relocate.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined) => new TextDecoder().decode(content);

describe('addresses in a page', () => {
  it('are rewritten in tags alone', () => {
    const html =
      '<p title=" href=&quot;/c/&quot;">href="/x/" <a class="y" href="/a/">/a/</a><!-- <a href="/b/"> --></p>';
    expect(relocate(html, (address) => `/new${address}`)).toBe(html.replace('href="/a/"', 'href="/new/a/"'));
  });

  it('stay where a link leads to the site of today', () => {
    const html = '<a data-live href="/a/">now</a>';
    expect(relocate(html, () => '/elsewhere/')).toBe(html);
  });

  it('leave any page as it was where none changes', () => {
    const tags = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom('<a href="/x/">', '<img src="/y.png">', '</a>', '<!--', '-->', '"'),
      ),
    );
    fc.assert(
      fc.property(tags, (parts) => {
        const html = parts.join('');
        expect(relocate(html, (address) => address)).toBe(html);
      }),
    );
  });

  it.each([
    ['/', 'index.html', ''],
    ['/cbms/osce/cbm-8/#asks', 'cbms/osce/cbm-8/index.html', '#asks'],
    ['/search/?q=a/b', 'search/index.html', '?q=a/b'],
    ['/data/v1/cbms.json', 'data/v1/cbms.json', ''],
  ])('%s is the file %s', (address, file, rest) => {
    expect(fileAt(address)).toEqual({ file, rest });
  });

  it.each(['https://example.org/', '//example.org/', '#part', 'mailto:a@example.org', ''])(
    '%s is no file of the site',
    (address) => {
      expect(fileAt(address)).toBeUndefined();
    },
  );
});

describe('a frozen page', () => {
  const files = new Set(['index.html', 'cbms/index.html', '_astro/a.css']);
  const freeze = (html: string) => frozenPage(html, '2026-12-01', files);

  it('keeps to its copy, and leads to the site of today for what the copy does not hold', () => {
    expect(freeze('<a href="/cbms/#by-osce">')).toBe('<a href="/@2026-12-01/cbms/#by-osce">');
    expect(freeze('<link rel="stylesheet" href="/_astro/a.css">')).toContain('/@2026-12-01/_astro/a.css');
    expect(freeze('<a href="/feeds/all.xml">')).toBe('<a href="/feeds/all.xml">');
    expect(freeze('<a href="https://example.org/">')).toBe('<a href="https://example.org/">');
  });

  it('leaves out what follows the site over time', () => {
    const paths = [
      'index.html',
      'feeds/all.xml',
      'changes/index.html',
      '@2026-01-01/index.html',
      'data/v1/cbms.json',
    ];
    expect(paths.filter(isFrozen)).toEqual(['index.html', 'data/v1/cbms.json']);
  });
});

describe('a page without a server', () => {
  const files = new Set(['search/index.html', 'about/index.html']);
  const copyOf = (html: string, site?: string) => offlinePage(html, 'about/index.html', files, site);

  it('leads from the place of the search to the lists, and says why where a reader came to search', () => {
    const box = (size: string) =>
      `<form class="search-box ${size}" action="/search/" role="search"><input name="q"></form>`;
    const index = '<a href="../search/index.html">Index of all entries, and lists by facet</a>';
    const why = 'This copy is read without a server, so it cannot be searched.';
    expect(copyOf(`${box('small')}<p>Then.</p>${box('large')}<noscript><p>No.</p></noscript>`)).toBe(
      `<p class="small">${index}</p><p>Then.</p><p>${why} ${index}</p>`,
    );
  });

  it('leads to the site of today where its address is known, and nowhere else', () => {
    const live = '<a data-live href="/about/">Today</a>';
    expect(copyOf(live, 'https://example.org')).toBe(
      '<a data-live href="https://example.org/about/">Today</a>',
    );
    expect(copyOf(live)).toBe('<a data-live>Today</a>');
  });
});

it('makes every link of an offline page relative, and takes away what needs a server', () => {
  const html =
    '<meta http-equiv="content-security-policy" content="x"><script type="module" src="/a.js" integrity="sha256-x"></script><a href="/">' +
    '<a href="/cbms/osce/cbm-9/#x"><link rel="modulepreload" href="/b.js" integrity="sha256-y"><link href="/a.css" integrity="sha256-z"><a href="/gone/">';
  const files = new Set(['index.html', 'cbms/osce/cbm-9/index.html', 'a.css']);
  const page = 'cbms/osce/cbm-8/index.html';
  expect(offlinePage(html, page, files, 'https://example.org')).toBe(
    '<a href="../../../index.html"><a href="../cbm-9/index.html#x"><link href="../../../a.css"><a href="https://example.org/gone/">',
  );
});

describe('fingerprints', () => {
  const given = { cbms: { 'osce/cbm-1': { title: 'One' }, 'osce/cbm-2': { title: 'Two' } } };

  it('are the same in any order, and differ for the entry that says something else alone', () => {
    const before = fingerprintsOf(graphOf(given));
    expect(fingerprintsOf(buildGraph(entriesOf(given).reverse()))).toEqual(before);
    const after = fingerprintsOf(
      graphOf({ cbms: { ...given.cbms, 'osce/cbm-2': { title: 'Second' }, 'osce/cbm-3': {} } }),
    );
    expect(changedEntries(before, after)).toEqual({
      added: ['cbms/osce/cbm-3'],
      changed: ['cbms/osce/cbm-2'],
      removed: [],
    });
    expect(changedEntries(after, before).removed).toEqual(['cbms/osce/cbm-3']);
  });

  it('find the last release that holds an entry as it is', () => {
    const releases = [
      { release: '2026-12-01', entries: { a: '1', b: '1' } },
      { release: '2027-06-01', entries: { a: '1', b: '2' } },
    ];
    expect(releaseHolding('a', '1', releases)).toBe('2027-06-01');
    expect(releaseHolding('b', '1', releases)).toBe('2026-12-01');
    expect(releaseHolding('b', '3', releases)).toBeUndefined();
  });
});

describe('a release', () => {
  const graph = graphOf({ networks: { directory: { manager: claimWith({ checked: 'unchecked' }) } } });
  const manifest = manifestOf(factsOf(graph), { release: '2026-12-01', commit: 'abc' });
  const built = new Map([
    ['index.html', bytes('<a href="/about/">')],
    ['about/index.html', bytes('<a href="/feeds/all.xml">')],
    ['feeds/all.xml', bytes('<feed/>')],
    ['data/v1/cbms.json', bytes('{}')],
  ]);
  const files = releaseFiles(built, { manifest, notes: 'Notes\n', sbom: '{}', site: 'https://example.org/' });

  it('holds the frozen site, two archives, its manifest, its notes and their checksums', () => {
    expect([...files.keys()]).toEqual([
      'site/index.html',
      'site/about/index.html',
      'site/data/v1/cbms.json',
      'open-cbm-data-2026-12-01.zip',
      'open-cbm-offline-2026-12-01.zip',
      'manifest.json',
      'NOTES.md',
      'sbom.cdx.json',
      'SHA256SUMS',
    ]);
    expect(text(files.get('site/index.html'))).toBe('<a href="/@2026-12-01/about/">');
    const offline = unzipSync(files.get('open-cbm-offline-2026-12-01.zip') ?? new Uint8Array());
    expect(text(offline['index.html'])).toBe('<a href="about/index.html">');
    expect(text(files.get('SHA256SUMS')).split('\n')).toHaveLength(files.size);
  });

  it('counts what the content holds', () => {
    expect(manifest.counts).toMatchObject({ networks: 1, 'claims unchecked': 1, cbms: 0 });
    expect(JSON.parse(text(files.get('manifest.json')))).toEqual(manifest);
  });
});

it('archives the same files to the same bytes in any time zone', () => {
  const program = `
    import { archiveOf } from './src/releases/archive.ts';
    const files = new Map([['b', new Uint8Array([1])], ['a', new Uint8Array(99)]]);
    process.stdout.write(Buffer.from(archiveOf(files, '2026-12-01')).toString('hex'));`;
  const inZone = (zone: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
  const here = Buffer.from(
    archiveOf(
      new Map([
        ['a', new Uint8Array(99)],
        ['b', new Uint8Array([1])],
      ]),
      '2026-12-01',
    ),
  );
  expect(inZone('Pacific/Kiritimati')).toBe(here.toString('hex'));
  expect(inZone('Pacific/Pago_Pago')).toBe(here.toString('hex'));
});

it('an archive is not made of more files than it can list', () => {
  const files = new Map(Array.from({ length: 65_536 }, (_, number) => [String(number), new Uint8Array()]));
  expect(() => archiveOf(files, '2026-12-01')).toThrow('at most 65535 files');
});
