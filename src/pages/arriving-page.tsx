import { lazy, type ComponentType } from 'react';
import type { Params } from 'react-router';
import { lateStyles } from '../store/late-styles';
import { partArrived } from '../store/version';

/** A page's own file did not come: the network went, or a newer version took the file's place. */
export class PageMissing extends Error {
  override name = 'PageMissing';
}

/** A page that can be brought before it is shown, with what its address names. */
export type ArrivingPage = ComponentType & { readonly arrive: (named: Params) => Promise<void> };

/** How to forget, for each page that did not come, that it did not. */
const missing = new Set<() => void>();

/** Lets every page that did not come be asked for again; React would remember the failure for good. */
export function askAgain(): void {
  for (const forget of missing) forget();
  missing.clear();
}

/**
 * A page that loads when its address opens, by React.lazy: the route object’s own lazy renders nothing under useRoutes.
 * Rendering it throws PageMissing when it did not come.
 */
export function arrivingPage<Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
): ArrivingPage {
  const take = async (): Promise<ComponentType> => {
    const [pages] = await Promise.all([load(), lateStyles()]);
    const page = pages[name];
    partArrived();
    return page;
  };
  const ask = () =>
    lazy(async (): Promise<{ default: ComponentType }> => {
      try {
        return { default: await take() };
      } catch (cause) {
        missing.add(() => (Arriving = ask()));
        throw new PageMissing(name, { cause });
      }
    });
  let Arriving: ComponentType = ask();
  const arrive = async (named: Params): Promise<void> => {
    Arriving = await take();
    // A page made of others brings the one that is asked for.
    await (Arriving as Partial<ArrivingPage>).arrive?.(named);
  };
  return Object.assign(() => <Arriving />, { arrive });
}
