import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, it } from 'vitest';
import { ruleIds } from '#report/rule-ids.ts';

/** Runs the command as npm does. */
async function explain(...given: string[]) {
  const child = spawn(process.execPath, ['scripts/explain.ts', ...given]);
  const closed = once(child, 'close');
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = (await closed) as [number];
  return { out, err, code };
}

describe.concurrent('the command explain', { timeout: 30_000 }, () => {
  it('lists all rules when none is named', async ({ expect }) => {
    const { out, code } = await explain();
    for (const id of ruleIds) expect(out).toMatch(new RegExp(`^  ${id} +[A-Z]`, 'm'));
    expect(code).toBe(0);
  });

  it('explains a rule by its examples and the message that it gives', async ({ expect }) => {
    const { out, code } = await explain('link-address');
    expect(out).toMatchInlineSnapshot(`
      "link-address

      A link leads to an https address, or to a page of this site by its path.
      An address that is not encrypted can be changed on its way, and some kinds of address run programs.

      Refused: An address that begins with http:
        content/cbms/osce/cbm-8.mdx
          21 | ---
          22 |
          23 | See [the decision](http://www.osce.org/pc/109168).

      The message
        content/cbms/osce/cbm-8.mdx:23:5  link-address
          found     an address that begins with http:
          expected  an https address, or a path on this site such as /cbms/osce/cbm-8/
          try       Write https:// instead, and try whether the page answers there.

      Also refused:
        - A page of this site without its first slash

      Accepted: Both kinds
        content/cbms/osce/cbm-8.mdx
          21 | ---
          22 |
          23 | See [the decision](https://www.osce.org/pc/109168) and [the OSCE](/organisations/osce/).

      /contribute/checks/#link-address
      "
    `);
    expect(code).toBe(0);
  });

  it('names the nearest rule for a name that is none', async ({ expect }) => {
    expect(await explain('orfan')).toEqual({
      out: '',
      err: 'There is no rule orfan. Did you mean orphan? npm run explain lists all.\n',
      code: 2,
    });
  });
});
