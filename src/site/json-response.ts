/** A file of the data as the answer of a page. */
export const jsonResponse = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
