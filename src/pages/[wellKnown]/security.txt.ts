import type { APIRoute, GetStaticPaths } from 'astro';
import { securityTxt } from '#exports/security-txt.ts';
import { checksByDay } from '#model/coverage.ts';
import { securityContacts } from '#model/security-contacts.ts';
import { addressOnSite } from '#site/address.ts';
import { contentDate } from '#site/content-date.ts';
import { project } from '#site/project.ts';
import { releaseDate } from '#site/release.ts';
import { siteFacts } from '#site/site-facts.ts';

// The folder has its name here, because many tools pass over folders that begin with a dot.
export const getStaticPaths = (() => [{ params: { wellKnown: '.well-known' } }]) satisfies GetStaticPaths;

/** For a copy without history and without a day in its content: its file has run out, as nobody knows how old it is. */
const unknownDay = '1970-01-01';

export const GET: APIRoute = async ({ site, url }) => {
  const policy = addressOnSite('/security/', site);
  const contacts = securityContacts(project);
  const lastCheck = checksByDay((await siteFacts()).claims()).at(-1)?.on;
  return new Response(
    securityTxt({
      // Where no address is known that takes reports, the page says how to find one: a false one would be worse.
      contacts: contacts.length > 0 ? contacts : [policy],
      policy,
      canonical: site && addressOnSite(url.pathname, site),
      madeOn: releaseDate ?? (await contentDate()) ?? lastCheck ?? unknownDay,
    }),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
};
