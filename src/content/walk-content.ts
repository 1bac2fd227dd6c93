import { byFileName } from './by-file-name';
import { layoutOrder } from './layouts/order';
import { orders } from './orders';
import type { Prompt, Rupture, WordGroup } from './schema';
import type { CardContent, Layout, Step, WalkContent } from './schema-walk';
import { shortOrders } from './short-orders';

/** What these files hold, by their ids in the given order. */
function byId<T>(
  files: Readonly<Record<string, T>>,
  order: readonly string[] = [],
): Readonly<Record<string, T>> {
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const items = [...byFileName(files)].sort(([a], [b]) => place(a) - place(b));
  // Without a prototype, so that a hostile record's "constructor" names no item.
  return Object.assign(Object.create(null), Object.fromEntries(items));
}

const feelings = import.meta.glob<WordGroup>('./feelings/*.ts', { eager: true, import: 'group' });
const needs = import.meta.glob<WordGroup>('./needs/*.ts', { eager: true, import: 'group' });

/** All the walk is made of, in American English. */
export const walkContent: WalkContent = {
  prompts: byId(import.meta.glob<Prompt>('./prompts/*/*.ts', { eager: true, import: 'prompt' })),
  ruptures: byId(
    import.meta.glob<Rupture>('./ruptures/*.ts', { eager: true, import: 'rupture' }),
    orders.ruptures,
  ),
  layouts: byId(
    import.meta.glob<Layout>(['./layouts/*.ts', '!./layouts/order.ts'], { eager: true, import: 'layout' }),
  ),
  layoutOrder,
  steps: byId(import.meta.glob<Step>('./steps/*.ts', { eager: true, import: 'step' })),
  cards: byId(import.meta.glob<CardContent>('./cards/*.ts', { eager: true, import: 'card' })),
  short: shortOrders,
  feelings: Object.values(byId(feelings, orders.feelings)),
  needs: Object.values(byId(needs, orders.needs)),
};
