import type { Cbm, Theme } from '#model/entry.ts';
import { byDesignation } from '#model/facts.ts';
import type { Link } from '#model/lineage.ts';
import { compareDates } from '#model/partial-date.ts';
import { relations } from '#schema/vocabularies.ts';
import { linkPicture, relationLetter } from '#text/lineage.ts';
import { arcPicture } from './arc-picture.ts';
import { markedDesignation } from './marked-cbm.ts';
import type { PictureView } from './page.ts';

/** The measures on a theme by date, the earliest first and the undated last, with the links among them. */
export function themePicture(theme: Theme, cbms: readonly Cbm[], links: readonly Link[]): PictureView {
  const rows = cbms.toSorted(
    (a, b) => compareDates(a.data.adoption.date, b.data.adoption.date) || byDesignation(a, b),
  );
  const used = new Set(links.map(({ relation }) => relation));
  const letters = relations.filter((name) => used.has(name) && relationLetter[name] !== '');
  return arcPicture(
    {
      title: linkPicture.ofTheme(theme.data.title),
      description: `${linkPicture.themeKey(letters)} ${linkPicture.basisKey}`,
    },
    rows.map((cbm) => ({
      when: cbm.data.adoption.date?.slice(0, 4) ?? linkPicture.undated,
      text: markedDesignation(cbm),
      link: { href: cbm.url, label: `${markedDesignation(cbm)}: ${cbm.data.title}` },
    })),
    links.map(({ from, to, relation, basis }) => ({
      from: rows.indexOf(from),
      to: rows.indexOf(to),
      tone: basis,
      isDirected: relation !== 'counterpart-of',
      sign: relationLetter[relation],
    })),
  );
}
