import { nearestAddresses, wordsOfAddress } from '#search/nearest-addresses.ts';
import { toAddress } from '#search/address.ts';
import { notFound } from '#text/not-found.ts';
import { element } from './element.ts';
import { siteRoot } from './site-root.ts';

/** On the page for unknown addresses: the addresses of the site most like the one asked for, and a search for its words. */
class NearestPages extends HTMLElement {
  connectedCallback(): void {
    const root = siteRoot();
    const sought = location.pathname.startsWith(`${root}/`) ? location.pathname.slice(root.length) : '/';
    if (sought === '/404.html') return;
    this.#offer(root, sought).catch(() => {
      // The indexes stand below, which is all that the page promises.
    });
  }

  async #offer(root: string, sought: string): Promise<void> {
    const response = await fetch(`${root}/addresses.txt`);
    if (!response.ok) return;
    const nearest = nearestAddresses(sought, (await response.text()).trim().split('\n'));
    const words = wordsOfAddress(sought);
    const items = [
      ...nearest.map((address) => element('a', { href: root + address }, [address])),
      ...(words === ''
        ? []
        : [
            element(
              'a',
              {
                href: `${root}/search/${toAddress({ text: words, selection: {}, order: 'relevance', shown: 1 })}`,
              },
              [notFound.searchFor(words)],
            ),
          ]),
    ].map((link) => element('li', {}, [link]));
    if (items.length === 0) return;
    this.append(
      element('p', {}, [nearest.length > 0 ? notFound.nearest : notFound.noneNear]),
      element('ul', {}, items),
    );
  }
}

customElements.define('nearest-pages', NearestPages);
