import { channels, elements, type Listener } from './channels';
import { journeys } from './channels-away';
import { listen, type Ear } from './ear';

/** A page of whichever browser; both drivers' pages do this under the same names. */
interface Tab {
  readonly goto: (address: string) => Promise<unknown>;
  /** Waits until nothing is fetched any more. */
  readonly quiet: () => Promise<unknown>;
  readonly evaluate: <A>(run: (given: A) => unknown, given: A) => Promise<unknown>;
}

/** How a browser is driven, as little of it as it takes to try every way out. */
export interface Driven {
  /** Opens an empty page. */
  readonly open: () => Promise<Tab>;
  readonly closePages: () => Promise<unknown>;
}

/** How often each way out was heard. */
export type Heard = Readonly<Record<string, Pick<Ear, 'knocks' | 'requests'>>>;

/** Runs in the page. */
function addElement([tag, attribute, more, address]: readonly [
  string,
  string,
  Readonly<Record<string, string>>,
  string,
]): void {
  const made = document.createElement(tag);
  for (const [key, value] of Object.entries(more)) made.setAttribute(key, value);
  made.setAttribute(attribute, address);
  (tag === 'link' ? document.head : document.body).append(made);
}

const milliseconds = (long: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, long));

/** Tries every channel from a page of this address; tells how often each was heard. */
export async function tryAll({ open, closePages }: Driven, address: string): Promise<Heard> {
  const ears: Record<string, Ear> = {};
  const ear = async (name: string): Promise<Listener> => (ears[name] = await listen()).to;

  const page = await open();
  await page.goto(address);
  await page.quiet();
  for (const [name, { tag, attribute, more }] of Object.entries(elements)) {
    const to = await ear(name);
    // What the browser refuses outright has not got out.
    await page.evaluate(addElement, [tag, attribute, more, to.http] as const).catch(() => undefined);
  }
  for (const [name, channel] of Object.entries(channels)) {
    // What never answers is not waited for.
    const trying = page.evaluate(channel, await ear(name)).catch(() => undefined);
    await Promise.race([trying, milliseconds(300)]);
  }
  await Promise.all(
    Object.entries(journeys).map(async ([name, journey]) => {
      const to = await ear(name);
      const away = await open();
      await away.goto(address);
      await Promise.race([away.evaluate(journey, to).catch(() => undefined), milliseconds(300)]);
    }),
  );
  // Long enough for a browser that begins again by itself after an error page.
  await milliseconds(3500);
  await closePages();
  await milliseconds(300);
  for (const each of Object.values(ears)) each.close();
  return ears;
}

/** The ways out by which anything at all arrived. */
export const heardOf = (heard: Heard): readonly string[] =>
  Object.keys(heard).filter((name) => (heard[name]?.knocks() ?? 0) > 0);

/** The ways out by which a request arrived that was read. */
export const askedOf = (heard: Heard): readonly string[] =>
  Object.keys(heard).filter((name) => (heard[name]?.requests() ?? 0) > 0);
