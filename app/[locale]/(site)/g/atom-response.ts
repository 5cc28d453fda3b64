/** A feed for machines, kept by caches as long as a page. */
export const atomResponse = (xml: string): Response =>
  new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
