import { layoutOrder } from './layouts/order';
import type { CardContent, Layout, Prompt, Rupture, Step, WalkContent, WordGroup } from './schema';
import { shortOrders } from './short-orders';

/** Files by their name without folder and ending: the name is the id. */
function byId<T>(files: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(files).map(([path, item]) => [path.slice(path.lastIndexOf('/') + 1, -'.ts'.length), item]),
  );
}

const feelings = import.meta.glob<WordGroup>('./feelings/*.ts', { eager: true, import: 'group' });
const needs = import.meta.glob<WordGroup>('./needs/*.ts', { eager: true, import: 'group' });

/** All the walk is made of, in American English. */
export const walkContent: WalkContent = {
  prompts: byId(import.meta.glob<Prompt>('./prompts/*/*.ts', { eager: true, import: 'prompt' })),
  ruptures: byId(import.meta.glob<Rupture>('./ruptures/*.ts', { eager: true, import: 'rupture' })),
  layouts: byId(import.meta.glob<Layout>(['./layouts/*.ts', '!./layouts/order.ts'], { eager: true, import: 'layout' })),
  layoutOrder,
  steps: byId(import.meta.glob<Step>('./steps/*.ts', { eager: true, import: 'step' })),
  cards: byId(import.meta.glob<CardContent>('./cards/*.ts', { eager: true, import: 'card' })),
  short: shortOrders,
  feelings: Object.values(feelings),
  needs: Object.values(needs),
};
