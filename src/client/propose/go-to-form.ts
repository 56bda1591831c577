/** Leads from `/contribute/propose/?entry=cbms/osce/cbm-8` on to the form of its collection, where there is one. */
const [collection] = (new URLSearchParams(location.search).get('entry') ?? '').split('/');
const form = [...document.querySelectorAll<HTMLAnchorElement>('main a')].find(({ pathname }) =>
  pathname.endsWith(`/contribute/propose/${collection ?? ''}/`),
);
if (collection !== undefined && collection !== '' && form) location.replace(form.pathname + location.search);
