import type { APIRoute, GetStaticPaths } from 'astro';
import { knownIn, packParcel } from '#exports/parcel.ts';
import { type FileKind, fileKinds, siteFilesOf } from '#site/site-files.ts';

export const getStaticPaths: GetStaticPaths = () =>
  fileKinds.map((kind) => ({ params: { kind }, props: { kind } }));

/** Every file of one kind that is made for an entry, a table, a feed or a day: one answer, which the build unpacks. */
export const GET: APIRoute<{ kind: FileKind }> = ({ props, request }) =>
  new Response(packParcel(siteFilesOf(props.kind), knownIn(request)));
