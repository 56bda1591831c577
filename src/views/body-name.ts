import { bilateral, type BodyId, organisationOf } from '#model/body-of.ts';
import type { Graph } from '#model/graph.ts';
import { timeline } from '#text/timeline.ts';

/** What a body is called in a list: `OSCE`. */
export function nameOfBody(body: BodyId, graph: Graph): string {
  const organisation = organisationOf(body, graph);
  if (organisation) return organisation.data.names.short;
  return body === bilateral ? timeline.bilateral : timeline.noBody;
}
