import { expect } from '@open-wc/testing';
import { appearanceOf, differences } from './appearance.js';
import { drawn, markupOf, type Page } from './host-cards.js';
import { closeHosts, openHost } from './host-frame.js';
import { HOSTS } from './hosts.js';
import { traces } from './invariants.js';

describe('a card looks and works the same', () => {
  const references = new Map<string, Promise<ReturnType<typeof appearanceOf>>>();
  const reference = (like: string): Promise<ReturnType<typeof appearanceOf>> => {
    const known = references.get(like) ?? drawn({ title: 'honest', head: like }).then(appearanceOf);
    references.set(like, known);
    return known;
  };

  for (const { name, reason, hosts } of HOSTS) {
    describe(`${name}: ${reason}`, () => {
      for (const host of hosts) {
        it(host.title, async () => {
          const expected = await reference(host.like ?? '');
          closeHosts();
          const page = await drawn(host);
          const found = differences(expected, appearanceOf(page));
          expect(page.uncaught, 'uncaught').to.deep.equal([]);
          expect(found.slice(0, 12), 'differences').to.deep.equal([]);
          const left = traces(page);
          const without = (await openHost(markupOf(host), host)) as Page;
          const own = traces(without);
          const lit = /^(?:lit|reactiveElement)/;
          expect(
            { ...left, globals: (left['globals'] as string[]).filter((one) => !lit.test(one)) },
            'traces',
          ).to.deep.equal(own);
        });
      }
    });
  }
});
