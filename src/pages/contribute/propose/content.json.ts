import { jsonResponse } from '#site/json-response.ts';
import { siteGraph } from '#site/graph.ts';
import { toKnown } from '#proposing/known-content.ts';

/** What the form has to know of the repository to judge a change. Made for it alone: its form may change at any time. */
export const GET = async () => {
  const { entries, withdrawn } = await siteGraph();
  return jsonResponse(JSON.stringify({ entries: [...entries, ...withdrawn].map(toKnown) }));
};
