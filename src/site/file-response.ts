const mediaTypes = {
  json: 'application/json; charset=utf-8',
  schema: 'application/schema+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
} as const;

/** A file of the data as the answer of a page. */
export const fileResponse = (text: string, type: keyof typeof mediaTypes): Response =>
  new Response(text, { headers: { 'content-type': mediaTypes[type] } });
