import type { Facts } from '#model/facts.ts';
import { groupBy } from '#model/groups.ts';
import { stancesInOrder } from '#model/tally.ts';
import { checks, commitments, statuses } from '#schema/vocabularies.ts';
import { checked } from '#text/en.ts';
import { commitmentBadge, stanceBadge, statusBadge } from './badges.ts';
import { cbmPage } from './cbm-page.ts';
import { organisationIndex } from './organisation-index.ts';
import { organisationPage } from './organisation-page.ts';
import type { Badge, Block, ClaimView, PageView } from './page.ts';
import { questionPage } from './question-page.ts';
import { withoutAnchors } from './sources.ts';

/** Real pages, from which the style page takes its samples. */
export interface StyleguideView {
  readonly stances: readonly Badge[];
  readonly standings: readonly Badge[];
  readonly claims: readonly { readonly heading: string; readonly claim: ClaimView }[];
  readonly cbm: PageView;
  readonly question: PageView;
  readonly organisation: PageView;
  readonly organisations: PageView;
  /** The first block of a sort that one of the sample pages has. */
  readonly block: <T extends Block['type']>(type: T) => Extract<Block, { type: T }>;
}

/** The style page. Its samples are the hardest real content, not made-up text. */
export function styleguideView(facts: Facts): StyleguideView {
  const { graph } = facts;
  const cbm = cbmPage(graph.cbms.get('osce/cbm-8'), facts);
  const question = questionPage(graph.questions.get('global-poc-directory'), facts);
  const organisation = organisationPage(graph.organisations.get('osce'), facts);
  const organisations = organisationIndex(facts);
  const blocks = [cbm, question, organisation, organisations].flatMap(({ sections }) =>
    sections.flatMap((section) => section.blocks),
  );
  return {
    stances: stancesInOrder(graph).map(stanceBadge),
    standings: [...statuses.map(statusBadge), ...commitments.map(commitmentBadge)],
    claims: sampleClaims(blocks),
    cbm,
    question,
    organisation,
    organisations,
    block: (type) => {
      const found = blocks.find((block) => block.type === type);
      if (found === undefined) throw new Error(`No sample page has a block of the sort ${type}.`);
      // The search was for this very sort; the compiler cannot follow it through find.
      return found as Extract<Block, { type: typeof type }>;
    },
  };
}

/** One claim for each way of checking. Anchors are left out: they belong to the pages that the samples come from. */
function sampleClaims(blocks: readonly Block[]): StyleguideView['claims'] {
  const claims = blocks.flatMap((block) =>
    block.type === 'claims' || block.type === 'timeline' ? block.claims : [],
  );
  const byCheck = groupBy(claims, (claim) => claim.checked);
  return checks.flatMap((check) => {
    const [sample] = byCheck.get(check) ?? [];
    if (sample === undefined) return [];
    return withoutAnchors([sample]).map((claim) => ({ heading: checked[check], claim }));
  });
}
